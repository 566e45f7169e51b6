import {isCell} from "../../dataset/cell.ts";
import type {Row, Value} from "../../dataset/dataset.ts";
import {isEntry} from "../../dataset/entry.ts";
import type {ChartContext} from "./context.ts";
import {columnOf, type Datum, wordLabel} from "./datum.ts";

/** Adds what panel and series a datum belongs to, where its form has not read them. */
export function readSeries<D extends Datum>(
  datum: D,
  {facet, series}: {facet?: string | undefined; series?: string | undefined},
  context: ChartContext
): D {
  if (facet === undefined && series === undefined) return datum;
  const row = context.data.rows[datum.row] as Row;
  const word = (name: string) =>
    wordLabel(row, {name, column: columnOf(name, context), value: datum.value}, context);
  const panel = facet === undefined || datum.panel !== undefined ? {} : {panel: word(facet)};
  if (series === undefined || datum.series !== undefined) return {...datum, ...panel};
  return {...datum, ...panel, series: {key: keyOf(row[series]), text: word(series)}};
}

/** The value of a column of series as `colors` names it: a text by language by its first text. */
function keyOf(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  if (isCell(value)) return value.figures[0] ?? "";
  if (isEntry(value)) return value.entry;
  return typeof value === "object" ? (Object.values(value)[0] ?? "") : String(value);
}
