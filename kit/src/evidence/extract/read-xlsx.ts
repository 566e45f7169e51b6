import readSheets from "read-excel-file/universal";
import {checkZip} from "./check-zip.ts";
import {type PlacedText, TextBuilder} from "./extracted.ts";

/** A workbook as text: each sheet's name, then a line a row, a tab between cells, each with its address. */
export async function readXlsx(bytes: Uint8Array): Promise<PlacedText> {
  checkZip(bytes);
  const sheets = await readSheets(new Blob([new Uint8Array(bytes)]), {trim: false});
  const text = new TextBuilder();
  for (const {sheet, data} of sheets) {
    if (text.length > 0) text.add("\n\n");
    text.add(sheet);
    for (const [row, cells] of data.entries()) {
      text.add("\n");
      const width = cells.findLastIndex(value => toCellText(value) !== "") + 1;
      for (const [column, value] of cells.slice(0, width).entries()) {
        if (column > 0) text.add("\t");
        const written = toCellText(value);
        if (written !== "")
          text.addAt(written, {cell: `${quoteSheet(sheet)}!${toLetters(column)}${row + 1}`});
      }
    }
  }
  return text.build();
}

/** Values as stored: 0.35 where the sheet shows 35 %. A day is `2024-05-31`, whatever the zone of the machine. */
function toCellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, "");
  return String(value);
}

/** `A`, `Z`, `AA`. */
function toLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const quoteSheet = (name: string) =>
  /^[\p{L}\p{N}_.]+$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
