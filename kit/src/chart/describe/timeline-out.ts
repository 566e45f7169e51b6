import {compareTimes, type TimeSpan} from "../../quantity/time-span.ts";
import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {timelineWordsFor} from "../words/timeline-words.ts";
import {bindWords} from "./computed-runs.ts";

/** As many events as one is willing to listen to; the table has all. */
const maxSpoken = 12;

/** How many events there are, and each with its date, or where there are many the first and the last. */
export function timelineStandsOut(
  data: readonly (Datum & {span: TimeSpan; date: string})[],
  context: ChartContext
): string[] {
  const words = timelineWordsFor(context.locale);
  const {sentences, semicolons} = context.words;
  const say = ({label, date, value}: (typeof data)[number]) =>
    bindWords(sentences.entry(date, label), value?.figures ?? []);
  const isDated = ({span}: (typeof data)[number]) => span.earliest !== null || span.latest !== null;
  const dated = data.filter(isDated).sort((a, b) => compareTimes(a.span, b.span));
  const undated = data.length - dated.length;
  const [first, last] = [dated[0], dated.at(-1)];
  const told =
    data.length <= maxSpoken
      ? data.length > 0
        ? [`${semicolons(data.map(say))}.`]
        : []
      : first && last
        ? [words.fromTo(say(first), say(last))]
        : [];
  return [words.count(data.length), ...told, ...(undated > 0 ? [words.countUndated(undated)] : [])];
}
