import {isCell} from "../../dataset/cell.ts";
import type {Column, Row, Value} from "../../dataset/dataset.ts";
import {isEntry} from "../../dataset/entry.ts";
import {pickText} from "../../quantity/localized.ts";
import {type ChartContext, plainText, resolveText, wordQuantity} from "./context.ts";
import {type MarkValue, toMarkValue} from "./mark-value.ts";
import {wordTime} from "./word-time.ts";

/** What one mark shows: a value with the words that say what it is. */
export interface Datum {
  /** Index of its row. */
  row: number;
  label: string;
  /** The label is the value's own time, so that it need not be said again. */
  labelIsTime: boolean;
  value: MarkValue | null;
  /** The event or statement whose words are its label. */
  entry?: string;
  /** Heads the panel it stands in. */
  panel?: string;
  /** What it belongs to: the value as the row holds it, and in words. */
  series?: {key: string; text: string};
}

/** Reads one mark's data from a row; a value that is no quantity is reported and left out. */
export function readDatum(
  index: number,
  fields: {value: string; label?: string | undefined; panel?: string | undefined},
  context: ChartContext
): Datum {
  const row = context.data.rows[index] as Row;
  const value = readValue(index, fields.value, context);
  const datum: Datum = {row: index, label: "", labelIsTime: false, value};
  if (fields.label !== undefined) {
    const column = columnOf(fields.label, context);
    const content = row[fields.label];
    datum.label = wordLabel(row, {name: fields.label, column, value}, context);
    datum.labelIsTime = column?.type === "time";
    if (isEntry(content)) datum.entry = content.entry;
  }
  if (fields.panel !== undefined) {
    const column = columnOf(fields.panel, context);
    datum.panel = wordLabel(row, {name: fields.panel, column, value}, context);
  }
  return datum;
}

/** Reads a row's value; one that is no quantity is reported and left out. */
export function readValue(index: number, field: string, context: ChartContext): MarkValue | null {
  const value = toMarkValue((context.data.rows[index] as Row)[field], columnOf(field, context)?.unit);
  if (value === undefined)
    context.report("chart-value", `row ${index + 1}: "${field}" is no quantity that can be drawn`, {
      hint: "take cells from the ledger"
    });
  return value ?? null;
}

export function columnOf(name: string, {data}: ChartContext): Column | undefined {
  return data.columns.find(column => column.name === name);
}

export function wordLabel(
  row: Row,
  {name, column, value}: {name: string; column: Column | undefined; value: MarkValue | null | undefined},
  context: ChartContext
): string {
  const content: Value | undefined = row[name];
  if (content === null || content === undefined) return "";
  if (isCell(content)) {
    const read = toMarkValue(content);
    return read ? wordQuantity(read.quantity, {style: "label", unit: true}, context) : "";
  }
  if (isEntry(content)) return plainText(resolveText(content.text, context));
  if (typeof content === "object") return pickText(content, context.locale);
  if (column?.type === "time") return wordTime({time: String(content), stated: value?.stated}, context);
  return String(content);
}
