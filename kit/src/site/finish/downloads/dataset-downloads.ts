import type {DataInfo} from "../../../dataset/data-info.ts";
import type {Dataset} from "../../../dataset/dataset.ts";
import {toCsvw} from "../../../dataset/to-csvw.ts";
import {toDataPackage} from "../../../dataset/to-data-package.ts";
import {toParquet} from "../../../dataset/to-parquet.ts";
import {toWorkbook} from "../../../dataset/to-workbook.ts";
import {toZip} from "../../../dataset/to-zip.ts";
import {pickText} from "../../../quantity/localized.ts";
import {addressOfEntry, folderOfLocale} from "../../entry-address.ts";
import type {Notebook} from "../../settings.ts";
import {type Download, mediaTypes, toDownload} from "./download.ts";
import {downloadWords} from "./download-words.ts";
import {tableFiles} from "./table-files.ts";

// The page of a dataset, the list of all and the files themselves ask for the same.
const made = new WeakMap<Dataset, Map<string, readonly Download[]>>();

/** Everything that a dataset can be had as in a language; the archive of it all is the last. */
export function datasetDownloads(dataset: Dataset, locale: string, notebook: Notebook): readonly Download[] {
  const known = made.get(dataset) ?? new Map<string, readonly Download[]>();
  made.set(dataset, known);
  const downloads = known.get(locale) ?? makeDownloads(dataset, locale, notebook);
  known.set(locale, downloads);
  return downloads;
}

function makeDownloads(dataset: Dataset, locale: string, notebook: Notebook): Download[] {
  const {id, title, columns, rows, figures, sources, units, entries} = dataset;
  const folder = addressOfEntry("dataset", id, folderOfLocale(locale, notebook.locales)).slice(0, -1);
  const data = {columns, rows, figures, sources, units, ...(entries && {entries})};
  const {table, files} = tableFiles({id, title, data, locale, folder}, notebook);
  const words = downloadWords(locale);
  const info = infoOf(dataset, {locale, folder}, notebook);
  const add = (name: string, text: string, type: string, content: string | Uint8Array) =>
    files.push(toDownload(folder, name, {text, type, content}));
  add("data.xlsx", words.xlsx, mediaTypes.xlsx, toWorkbook(table, info));
  add("data.parquet", words.parquet, mediaTypes.parquet, toParquet(table, metaOf(info)));
  add("data.csv-metadata.json", words.csvw, mediaTypes.csvw, toJson(toCsvw(table, {file: "data.csv", info})));
  const packaged = files.map(({file, type, bytes, sha256}) => ({
    path: nameOf(file),
    mediatype: type,
    bytes,
    sha256
  }));
  add("datapackage.json", words.dataPackage, mediaTypes.json, toJson(toDataPackage(table, info, packaged)));
  const archive = Object.fromEntries(files.map(({file, content}) => [nameOf(file), content]));
  add(`${id}.zip`, words.zip, mediaTypes.zip, toZip(archive));
  return files;
}

function infoOf(
  {id, title, sources}: Dataset,
  {locale, folder}: {locale: string; folder: string},
  {url, publisher, licence}: Notebook
): DataInfo {
  return {
    id,
    locale,
    title: pickText(title, locale),
    ...(url !== undefined && {url: `${url}/${folder}/`}),
    ...(publisher && {publisher: pickText(publisher, locale)}),
    ...(licence && {licence: {...licence, title: pickText(licence.title, locale)}}),
    sources: Object.values(sources)
  };
}

function metaOf({title, url, licence}: DataInfo): Record<string, string> {
  return {
    title,
    ...(url !== undefined && {source: url}),
    ...(licence && {licence: `${licence.name} ${licence.url}`})
  };
}

export const nameOf = (file: string) => file.slice(file.lastIndexOf("/") + 1);

const toJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
