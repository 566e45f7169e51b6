import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {aheadOf, standsOut, wordItem} from "./alt.ts";
import {settled} from "./compare-data.ts";

/** As many series as one is willing to listen to. */
const maxSpoken = 6;

/** Each series by its first and last settled value, then what is planned; one series as any other values. */
export function seriesStandsOut(data: readonly Datum[], context: ChartContext): string[] {
  const {sentences, semicolons} = context.words;
  const names = [...new Set(data.map(({series}) => series?.text ?? ""))];
  if (names.length < 2) return standsOut(data, context);
  const told = names.slice(0, maxSpoken).flatMap(name => {
    const facts = settled(data.filter(({series}) => (series?.text ?? "") === name));
    const ends = [...new Set([facts[0], facts.at(-1)])].filter(datum => datum !== undefined);
    return ends.length === 0
      ? []
      : [sentences.panel(name, semicolons(ends.map(datum => wordItem(datum, context))))];
  });
  return [...told, ...aheadOf(data, context)];
}
