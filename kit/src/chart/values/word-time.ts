import {formatTime} from "../../quantity/format-time.ts";
import {parseTime, type TimeSpan} from "../../quantity/time.ts";
import type {TimeWords} from "../words/words.ts";
import type {ChartContext} from "./context.ts";

/**
 * A time in words: `2017`, `by 2023`, `between January 2019 and December 2022`. One that is not known is never
 * given the date on which it was said: `undated, stated in January 2019`.
 */
export function wordTime(
  {time, stated}: {time: string; stated?: string | undefined},
  context: ChartContext
): string {
  const {words} = context;
  if (time !== "unknown") return wordDate(time, context).text;
  return stated === undefined || stated === "unknown"
    ? words.undated
    : words.undatedStated(wordDate(stated, context));
}

/** A time as it is worded after "stated". */
export function wordDate(edtf: string, context: ChartContext): TimeWords {
  const {locale, words} = context;
  const span = toSpan(edtf, context);
  if (span.edtf !== edtf.trim()) return {text: edtf, hasDay: false, isDate: false};
  if (span.kind === "unknown") return {text: words.undated, hasDay: false, isDate: false};
  const hasDay = /^\d{4}-\d\d-\d\d/.test(edtf);
  return {text: formatTime(span, {locale, style: "prose"}), hasDay, isDate: span.kind === "date"};
}

/** The days a time spans; one that cannot be read is reported, and unknown. */
export function toSpan(edtf: string, {spans, report}: ChartContext): TimeSpan {
  const known = spans.get(edtf);
  if (known) return known;
  let span: TimeSpan;
  try {
    span = parseTime(edtf);
  } catch (error) {
    report("chart-time", error instanceof Error ? error.message : String(error));
    span = {edtf: "unknown", kind: "unknown", earliest: null, latest: null, approximate: false};
  }
  spans.set(edtf, span);
  return span;
}
