import type {DataInfo} from "./data-info.ts";
import type {FlatTable} from "./flat-table.ts";
import {flatWords} from "./flat-words.ts";
import {wordCodes} from "./to-csv.ts";
import {type Sheet, toXlsx} from "./to-xlsx.ts";

/** An XLSX workbook in the table's language: the data, and a sheet with sources and what the columns hold. */
export function toWorkbook(table: FlatTable, info: DataInfo): Uint8Array {
  return toXlsx(dataSheet(table), notesSheet(table, info));
}

function dataSheet(table: FlatTable): Sheet {
  const {sheetData, yes, no} = flatWords(table.locale);
  const rows = wordCodes(table).rows.map(row =>
    row.map(value => (typeof value === "boolean" ? (value ? yes : no) : value))
  );
  return {
    name: sheetData,
    rows: [table.columns.map(({label}) => label), ...rows],
    widths: table.columns.map(({type, part}) =>
      part === "source" || part === "text" || (type === "text" && part === undefined) ? 40 : 16
    )
  };
}

function notesSheet(
  {locale, columns}: FlatTable,
  {title, url, publisher, licence, sources}: DataInfo
): Sheet {
  const words = flatWords(locale);
  const facts = [
    [title],
    publisher === undefined ? undefined : [words.publisher, publisher],
    url === undefined ? undefined : [words.from, url],
    licence && [words.licence, licence.title, licence.url]
  ].filter(row => row !== undefined);
  const documents = sources.map(source =>
    source.confidential
      ? [words.confidential]
      : [source.publisher, source.title, publishedText(source.published, words.undated), source.url ?? null]
  );
  return {
    name: words.sheetNotes,
    rows: [
      ...facts,
      [],
      [words.sources],
      [words.publisher, words.sourceTitle, words.published, words.address],
      ...documents,
      [],
      [words.columns],
      [words.column, words.meaning, words.emptyMeans],
      ...columns.map(({label, about, missing}) => [label, about ?? label, missing])
    ],
    widths: [40, 60, 40, 50]
  };
}

const publishedText = (published: string, undated: string) => (published === "unknown" ? undated : published);
