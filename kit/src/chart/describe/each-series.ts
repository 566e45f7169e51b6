import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {comparison} from "./alt.ts";
import {settled} from "./compare-data.ts";
import {extremes} from "./extremes.ts";

/** As many series as one is willing to listen to. */
const maxTold = 12;

/** How each series went, and its extremes: series are compared within themselves, as their marks are. */
export function describeEachSeries(data: readonly Datum[], context: ChartContext): string[] {
  const series = new Map<string, Datum[]>();
  for (const datum of data) {
    const name = datum.series?.text ?? "";
    const own = series.get(name);
    if (own) own.push(datum);
    else series.set(name, [datum]);
  }
  if (series.size < 2) return [];
  const {entry} = context.words.sentences;
  return [...series].slice(0, maxTold).flatMap(([name, own]) => {
    const facts = settled(own);
    if (facts.length < 2) return [];
    return [...comparison(facts, context), ...extremes(facts, context)].map(sentence =>
      entry(name, sentence)
    );
  });
}

/** The datum as it is named among several series and panels. */
export function withSeries<D extends Datum>(datum: D): D {
  const label = [datum.panel, datum.series?.text, datum.label].filter(Boolean).join(", ");
  return {...datum, label};
}
