import {compareTimes} from "../../../quantity/time-span.ts";
import type {SlopeSpec} from "../../spec/slope.ts";
import type {ChartContext} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {toSpan} from "../../values/word-time.ts";
import {UnfitData} from "../unfit-data.ts";

/** The two states of a slope in words: times in their order, texts in that of the rows. Refuses any other number. */
export function twoStates(
  {x}: Pick<SlopeSpec, "x">,
  data: readonly Datum[],
  context: ChartContext
): readonly [string, string] {
  const states = new Map<string, string>();
  for (const {label, row} of data) {
    if (label !== "" && !states.has(label)) states.set(label, String(context.data.rows[row]?.[x] ?? ""));
  }
  if (states.size !== 2) {
    throw new UnfitData(
      `a slope has two dates or states; "${x}" has ${states.size}`,
      states.size > 2 ? 'draw it with form "line", or leave rows out in the loader' : "give rows of both"
    );
  }
  const [first, second] = [...states] as [[string, string], [string, string]];
  const areTimes = data.some(({labelIsTime}) => labelIsTime);
  const isBack = areTimes && compareTimes(toSpan(first[1], context), toSpan(second[1], context)) > 0;
  return isBack ? [second[0], first[0]] : [first[0], second[0]];
}

/** Refuses two values of one thing in one state: a line would have to choose. */
export function requireOneEach(data: readonly Datum[]): void {
  const seen = new Set<string>();
  for (const {series, label, panel, value} of data) {
    if (value === null) continue;
    const key = JSON.stringify([panel, series?.key, label]);
    if (seen.has(key))
      throw new UnfitData(
        `"${series?.text ?? ""}" has two values in "${label}"`,
        'keep one, or draw both with form "line"'
      );
    seen.add(key);
  }
}
