import {type ChartContext, wordQuantity} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import type {MarkValue} from "../values/mark-value.ts";
import {wordTime} from "../values/word-time.ts";

/** A mark's accessible name: `more than 500 cameras, by 2023, planned`. */
export function nameDatum({label, labelIsTime, value, panel, series}: Datum, context: ChartContext): string {
  const {words} = context;
  if (!value) return [panel, series?.text, label, words.noFigure].filter(Boolean).join(", ");
  const time = labelIsTime || value.time === "unknown" ? "" : wordTime(value, context);
  const parts = [wordValue(value, context), panel, series?.text, label, time, words.status[value.status]];
  if (value.measure === "change") parts.push(words.change);
  if (value.hedged) parts.push(words.hedged);
  return parts.filter(Boolean).join(", ");
}

/** A value in full words with its unit: `more than 400 cameras`. */
export function wordValue({quantity}: MarkValue, context: ChartContext): string {
  return wordQuantity(quantity, {style: "prose", unit: true}, context);
}
