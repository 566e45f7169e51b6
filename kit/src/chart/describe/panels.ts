import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {standsOut, wordItem} from "./alt.ts";
import {known} from "./compare-data.ts";

/** Panels are told one by one, and never compared with each other. */
export function barStandsOut(data: readonly Datum[], context: ChartContext): string[] {
  const {sentences, semicolons} = context.words;
  const panels = [...new Set(data.map(({panel}) => panel))];
  if (panels.length < 2) return standsOut(data, context);
  const told = panels.map(panel => {
    const items = known(data.filter(datum => datum.panel === panel)).map(datum => wordItem(datum, context));
    return sentences.panel(panel ?? "", semicolons(items));
  });
  return [sentences.apart, ...told];
}
