import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {wordTime} from "../values/word-time.ts";
import {collect, tellGroups} from "./collect.ts";

/** Groups by time where the marks do not say theirs. */
export function groupDates(data: readonly Datum[], context: ChartContext): string[] {
  const untold = data.filter(({labelIsTime, value}) => !labelIsTime && value && value.time !== "unknown");
  const labels = collect(untold, ({value}) => (value ? wordTime({time: value.time}, context) : undefined));
  return tellGroups(labels, context.words);
}
