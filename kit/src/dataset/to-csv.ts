import type {FlatTable, FlatValue} from "./flat-table.ts";
import {flatWords} from "./flat-words.ts";

/**
 * RFC 4180, UTF-8 without a byte order mark: names of columns in the first line, decimal points, `true` and `false`.
 * A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers, negative ones included,
 * stay as they are.
 */
export function toCsv({columns, rows}: FlatTable): string {
  return writeLines([columns.map(({name}) => name), ...rows.map(row => row.map(guard))], ",");
}

/**
 * The same for spreadsheets of languages with a decimal comma: semicolons, a byte order mark, and headings, kinds and
 * statuses in the table's language.
 */
export function toSemicolonCsv(table: FlatTable): string {
  const words = flatWords(table.locale);
  const cell = (value: FlatValue): string => {
    if (typeof value === "number") return String(value).replace(".", ",");
    return typeof value === "boolean" ? (value ? words.yes : words.no) : guard(value);
  };
  const rows = wordCodes(table).rows.map(row => row.map(cell));
  return `\ufeff${writeLines([table.columns.map(({label}) => guard(label)), ...rows], ";")}`;
}

/** The table with its kinds, statuses and bases in the words of its language. */
export function wordCodes(table: FlatTable): FlatTable {
  const {kinds, statuses, bases} = flatWords(table.locale);
  const words: Readonly<Record<string, string>> = {...kinds, ...statuses, ...bases};
  const coded = table.columns.map(({part}) => part === "kind" || part === "status" || part === "base");
  const inWords = (codes: string) =>
    codes
      .split("; ")
      .map(code => words[code] ?? code)
      .join("; ");
  const rows = table.rows.map(row =>
    row.map((value, at) => (coded[at] && typeof value === "string" ? inWords(value) : value))
  );
  return {...table, rows};
}

// What spreadsheets of any width of letters take for the start of a formula.
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * A text that no spreadsheet computes. The apostrophe also goes before texts that have one before such a sign, so that
 * taking one away gives every text back.
 */
function guard(value: FlatValue): string {
  const text = value === null ? "" : String(value);
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

function writeLines(lines: readonly (readonly string[])[], separator: string): string {
  const special = new RegExp(`["${separator}\r\n]|^\\s|\\s$`);
  const write = (cell: string) => (special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  // A line without anything is none to most readers.
  return lines.map(cells => `${cells.map(write).join(separator) || '""'}\r\n`).join("");
}
