import {type ColumnTable, from} from "arquero";
import type {Row, Value} from "../dataset.ts";
import {freezeRow, thawRow} from "./frozen-cell.ts";

/** Rows as an Arquero table. Its figures are frozen, and refuse to be computed with as numbers: see `op`. */
export function toArquero(rows: readonly object[]): ColumnTable {
  return from(rows.map(row => freezeRow(row as Row)));
}

/** The rows of a table, as a loader may return them. Refuses values that are no plain JSON, with their column. */
export function fromArquero(table: ColumnTable): Row[] {
  return (table.objects() as Record<string, unknown>[]).map((row, index) => {
    const values = Object.entries(row).map(([name, value]) => [
      name,
      toValue(value, `row ${index + 1}, ${name}`)
    ]);
    return thawRow(Object.fromEntries(values));
  });
}

function toValue(value: unknown, place: string): Value {
  if (value === undefined || value === null) return null;
  const isPlain = ["string", "boolean"].includes(typeof value) || Number.isFinite(value);
  const isRecord = typeof value === "object" && !(value instanceof Date) && !Array.isArray(value);
  if (isPlain || isRecord) return value as Value;
  throw new TypeError(
    `${place}: ${value instanceof Date ? "a Date" : String(value)} is no value of a dataset`
  );
}
