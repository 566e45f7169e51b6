import {aheadOf, comparison, standsOut, wordItem} from "../../describe/alt.ts";
import {known, settled} from "../../describe/compare-data.ts";
import {bindWords} from "../../describe/computed-runs.ts";
import {wordValue} from "../../describe/name-datum.ts";
import {barStandsOut} from "../../describe/panels.ts";
import type {BarLayout} from "../../spec/bar-layout.ts";
import {groupByLabel} from "../../values/categories.ts";
import type {ChartContext} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {seriesOf} from "../../values/series.ts";
import {barWords} from "../../words/bar-words.ts";
import {UnfitData} from "../unfit-data.ts";
import {partsByKind, totalOf} from "./stack.ts";

/** As many values as one is willing to listen to; the description and the table have all. */
const maxSpoken = 16;

/** What stands out of bars of several series: each series on its own, the sums of stacks, what is planned. */
export function seriesStandOut(
  {layout, series}: {layout?: BarLayout; series?: string; facet?: string},
  data: readonly Datum[],
  context: ChartContext
): string[] | undefined {
  if (new Set(data.map(({panel}) => panel)).size > 1) return barStandsOut(data, context);
  if (series === undefined) return undefined;
  const bySeries = groupByLabel(data.map(datum => ({...datum, label: datum.series?.text ?? ""}))).map(
    ({label: name}) => ({name, data: data.filter(datum => (datum.series?.text ?? "") === name)})
  );
  const words = barWords(context.locale);
  const isLong = known(data).length > maxSpoken;
  const told = bySeries.flatMap(({name, data: own}) => {
    const facts = settled(own);
    if (facts.length === 0) return [];
    // Many values: only how each series went, or where it is highest.
    const [most] = isLong ? comparison(facts, context) : [];
    if (isLong) return most === undefined ? [] : [context.words.sentences.entry(name, most)];
    return [words.series(name, context.words.semicolons(facts.map(datum => wordItem(datum, context))))];
  });
  const sums = layout === "stacked" && !isLong ? totals(data, context) : [];
  const all = [
    ...told,
    ...(sums.length > 0 ? [words.total(context.words.semicolons(sums))] : []),
    ...aheadOf(data.map(withSeries), context)
  ];
  return all.length > 0 ? all : standsOut(data, context);
}

/** A plan of one series among several is named with it. */
function withSeries(datum: Datum): Datum {
  const label = [datum.series?.text, datum.label].filter(Boolean).join(", ");
  return {...datum, label};
}

function totals(data: readonly Datum[], context: ChartContext): string[] {
  const series = seriesOf(data, {}, context);
  return groupByLabel(data).flatMap(category => {
    try {
      return partsByKind(category, series, context).flatMap(parts => {
        const total = totalOf(parts, series);
        if (!total) return [];
        const item = wordValue(total, context);
        return [bindWords(context.words.sentences.at(item, category.label), [])];
      });
    } catch (error) {
      // What can't be added is said in the chart's place.
      if (error instanceof UnfitData) return [];
      throw error;
    }
  });
}
