import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {aheadOf, wordItem} from "./alt.ts";
import {highest, lowest, settled} from "./compare-data.ts";

/** As many values as one is willing to listen to. */
const maxSpoken = 12;

/**
 * The extremes, where they are certain, what is ahead, and the values where they are few. For marks of different
 * things: between them there is no trend.
 */
export function extremesOut(given: readonly Datum[], context: ChartContext): string[] {
  const {sentences} = context.words;
  const data = given.map(withSeries);
  const facts = settled(data);
  const [top, bottom] = [highest(facts), lowest(facts)];
  const items = facts.map(datum => wordItem(datum, context));
  return [
    ...(top ? [sentences.highest(wordItem(top, context))] : []),
    ...(bottom ? [sentences.lowest(wordItem(bottom, context))] : []),
    ...aheadOf(data, context),
    ...(items.length > 0 && items.length <= maxSpoken ? [sentences.items(items)] : [])
  ];
}

/** The series told with the label: `Oak, 2024`. */
function withSeries(datum: Datum): Datum {
  const name = datum.series?.text ?? "";
  return name === "" ? datum : {...datum, label: [datum.label, name].filter(Boolean).join(", ")};
}
