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
  if (time !== "unknown") return wordSpan(toSpan(time, context), time, context);
  return stated === undefined || stated === "unknown"
    ? words.undated
    : words.undatedStated(wordDate(stated, context));
}

/** A time as it is worded after "stated". */
export function wordDate(edtf: string, context: ChartContext): TimeWords {
  const span = toSpan(edtf, context);
  const isRead = span.kind !== "unknown";
  const hasDay = isRead && /^\d{4}-\d\d-\d\d/.test(edtf);
  return {text: wordSpan(span, edtf, context), hasDay, isDate: span.kind === "date"};
}

/** What could not be read stands as it is. */
function wordSpan(span: TimeSpan, edtf: string, {locale, words}: ChartContext): string {
  if (span.kind !== "unknown") return formatTime(span, {locale, style: "prose"});
  return edtf.trim() === "unknown" ? words.undated : edtf;
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
