import type {ChartContext} from "../values/context.ts";
import {comparison, wordItem} from "./alt.ts";
import {highest, type Known, lowest} from "./compare-data.ts";

/** The highest and the lowest value, where it is certain which they are, and no comparison has named them. */
export function extremes(facts: readonly Known[], context: ChartContext): string[] {
  const {sentences} = context.words;
  const [top, bottom] = [highest(facts), lowest(facts)];
  const said = comparison(facts, context);
  return [
    ...(top ? [sentences.highest(wordItem(top, context))] : []),
    ...(bottom ? [sentences.lowest(wordItem(bottom, context))] : [])
  ].filter(sentence => !said.includes(sentence));
}
