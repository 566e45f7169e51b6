import {pickText} from "../../../quantity/localized.ts";
import type {TimeSpan} from "../../../quantity/time-span.ts";
import type {ChartContext} from "../../values/context.ts";
import {columnOf, type Datum, readDatum} from "../../values/datum.ts";
import {toSpan} from "../../values/word-time.ts";
import {UnfitData} from "../unfit-data.ts";

/** A value with its place on an axis of times or of numbers; `null` where it has none. */
export interface LineDatum extends Datum {
  at: {type: "time"; span: TimeSpan} | {type: "number"; value: number} | null;
}

/** Beyond this, coordinates are no longer finite. */
const largest = 1e100;

/** One datum a row, along a column of times or of numbers. */
export function readLine(fields: {x: string; y: string}, context: ChartContext): LineDatum[] {
  const isTime = columnOf(fields.x, context)?.type === "time";
  return context.data.rows.map((row, index) => {
    const at = isTime || typeof row[fields.x] === "number" ? placeOf(row[fields.x], context) : null;
    const datum: Datum & Partial<LineDatum> = readDatum(index, {value: fields.y, label: fields.x}, context);
    datum.at = at;
    return datum as LineDatum;
  });
}

function placeOf(content: unknown, context: ChartContext): LineDatum["at"] {
  if (typeof content === "number")
    return Math.abs(content) < largest ? {type: "number", value: content} : null;
  if (typeof content !== "string") return null;
  const span = toSpan(content, context);
  return span.earliest === null && span.latest === null ? null : {type: "time", span};
}

/** Refuses a column along which nothing has a place. */
export function requireAxis(field: string, context: ChartContext): void {
  const type = columnOf(field, context)?.type;
  if (type === "time" || type === "number") return;
  throw new UnfitData(`"${field}" is a column of neither times nor numbers`, 'draw it with form "column"');
}

/** What a column holds, in the chart's language. */
export function headingOf(field: string, context: ChartContext): string {
  const column = columnOf(field, context);
  return column ? pickText(column.label, context.locale) : "";
}
