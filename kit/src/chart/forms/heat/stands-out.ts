import {aheadOf, wordItem} from "../../describe/alt.ts";
import {highest, lowest, settled} from "../../describe/compare-data.ts";
import type {ChartContext} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";

const maxSpoken = 12;

/** The extremes, where they are certain, then the values where they are few: values of different rows make no trend. */
export function heatStandsOut(data: readonly Datum[], context: ChartContext): string[] {
  const {sentences} = context.words;
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
