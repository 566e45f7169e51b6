import type {FlatTable} from "../../../dataset/flat-table.ts";
import {toCsv, toSemicolonCsv} from "../../../dataset/to-csv.ts";
import {type TableData, toFlatTable} from "../../../dataset/to-flat-table.ts";
import {relativeHref} from "../../address.ts";
import type {Notebook} from "../../settings.ts";
import {apiVersion} from "../api/version.ts";
import {type Download, mediaTypes, toDownload} from "./download.ts";
import {downloadWords} from "./download-words.ts";

/** Rows to publish, with their name and the page that they belong to. */
export interface Published {
  id: string;
  title: Readonly<Record<string, string>>;
  data: TableData;
  locale: string;
  /** Folder of its files from the site's root, without a slash at the end. */
  folder: string;
}

/** The CSV for programs, that for spreadsheets of a language with a decimal comma, and the rows with all evidence. */
export function tableFiles(
  {id, title, data, locale, folder}: Published,
  notebook: Notebook
): {table: FlatTable; files: Download[]} {
  const table = toFlatTable(data, locale);
  const words = downloadWords(locale);
  const type = mediaTypes.csv;
  const files = [toDownload(folder, "data.csv", {text: words.csv, type, content: toCsv(table)})];
  if (words.semicolonCsv !== undefined) {
    const name = `data.${locale.split("-")[0]}.csv`;
    files.push(toDownload(folder, name, {text: words.semicolonCsv, type, content: toSemicolonCsv(table)}));
  }
  const content = `${JSON.stringify({
    $schema: relativeHref(`${folder}/data.json`, "schemas/data.json"),
    version: apiVersion,
    id,
    title,
    ...(notebook.licence && {licence: notebook.licence}),
    ...(notebook.url !== undefined && {url: `${notebook.url}/${folder}/`}),
    ...data
  })}\n`;
  files.push(toDownload(folder, "data.json", {text: words.json, type: mediaTypes.json, content}));
  return {table, files};
}
