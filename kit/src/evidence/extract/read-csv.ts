import {parse} from "csv-parse/sync";
import {decodeText} from "./decode-text.ts";
import {type PlacedText, TextBuilder} from "./extracted.ts";

/** A table as text: a line a row, a tab between cells, each with its RFC 7111 address. */
export function readCsv(bytes: Uint8Array, charset?: string): PlacedText {
  const source = decodeText(bytes, charset);
  const rows = parse(source, {
    bom: true,
    delimiter: delimiterOf(source),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false
  });
  const text = new TextBuilder();
  for (const [row, cells] of rows.entries()) {
    if (row > 0) text.add("\n");
    for (const [column, cell] of cells.entries()) {
      if (column > 0) text.add("\t");
      if (cell !== "") text.addAt(cell, {fragment: `cell=${row + 1},${column + 1}`});
    }
  }
  return text.build();
}

/** The delimiter that splits the first lines most evenly; a comma where none does. */
function delimiterOf(source: string): string {
  const lines = source
    .slice(0, 20_000)
    .split(/\r?\n/)
    .slice(0, 20)
    .map(line => line.replace(/"(?:[^"]|"")*"/g, ""))
    .filter(line => line !== "");
  const scoreOf = (delimiter: string) => {
    const counts = lines.map(line => line.split(delimiter).length - 1);
    const least = Math.min(...counts);
    const same = counts.filter(count => count === counts[0]).length;
    return counts.length === 0 || least === 0 ? 0 : least * (same / counts.length);
  };
  const [best] = [",", ";", "\t", "|"]
    .map(delimiter => ({delimiter, score: scoreOf(delimiter)}))
    .sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.delimiter : ",";
}
