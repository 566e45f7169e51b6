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
  const {data, report} = context;
  const row = data.rows[index] as Row;
  const column = columnOf(fields.value, context);
  const value = toMarkValue(row[fields.value], column?.unit);
  if (value === undefined)
    report("chart-value", `row ${index + 1}: "${fields.value}" is no quantity that can be drawn`, {
      hint: "take cells from the ledger"
    });
  const labelColumn = fields.label === undefined ? undefined : columnOf(fields.label, context);
  const label =
    fields.label === undefined
      ? ""
      : wordLabel(row, {name: fields.label, column: labelColumn, value}, context);
  const content = fields.label === undefined ? undefined : row[fields.label];
  const datum: Datum = {
    row: index,
    label,
    labelIsTime: labelColumn?.type === "time",
    value: value ?? null,
    ...(isEntry(content) ? {entry: content.entry} : {})
  };
  return fields.panel === undefined
    ? datum
    : {
        ...datum,
        panel: wordLabel(row, {name: fields.panel, column: columnOf(fields.panel, context), value}, context)
      };
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
