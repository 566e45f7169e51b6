import type {BarLayout, SeriesLayout} from "../../spec/bar-layout.ts";
import type {Sorted} from "../../spec/base.ts";
import {type Category, groupByLabel} from "../../values/categories.ts";
import type {Datum} from "../../values/datum.ts";
import type {Series} from "../../values/series.ts";
import {sortByValue} from "../../values/sort-data.ts";
import type {LayoutOptions} from "../form.ts";
import {groupByPanel} from "../panel.ts";
import {type BarOptions, barsOf, isBelowZero, type SeriesBar} from "./series-bar.ts";

/** A category with its bars. */
export interface PlannedCategory extends Category {
  bars: readonly SeriesBar[];
}

/** What is laid out in one panel, and what all panels share. */
export interface BarPlan {
  layout: BarLayout;
  categories: readonly PlannedCategory[];
  /** Bars of every panel: what the scale and the room for labels must hold. */
  allBars: readonly SeriesBar[];
  /** The most bars that a category has, and the most categories of a panel. */
  slots: number;
  mostCategories: number;
  series: readonly Series[];
  /** Bars to the left are no less than nothing: only their place says which side they are on. */
  isTwoSided: boolean;
}

export function planBars(
  spec: SeriesLayout & Sorted,
  data: readonly Datum[],
  {all, series, context}: Pick<LayoutOptions, "all" | "series" | "context">
): BarPlan {
  const {layout = "grouped", sort} = spec;
  const options: BarOptions = {layout, series, context, hasNegative: all.some(isBelowZero)};
  const plan = (panel: readonly Datum[]) =>
    sortCategories(
      groupByLabel(panel).map(category => ({...category, bars: barsOf(category, options)})),
      sort
    );
  const panels = groupByPanel(all).map(panel => plan(panel.data));
  const allBars = panels.flat().flatMap(({bars}) => bars);
  return {
    layout,
    categories: plan(data),
    allBars,
    slots: Math.max(1, ...allBars.map(({slot}) => slot + 1)),
    mostCategories: Math.max(1, ...panels.map(({length}) => length)),
    series,
    isTwoSided: layout === "diverging" && !options.hasNegative
  };
}

/** Stacks are ordered by their sum; other bars, whose sum nothing shows, by the first series. */
function sortCategories(categories: PlannedCategory[], sort: Sorted["sort"]): PlannedCategory[] {
  return sortByValue(categories, ({bars}) => bars[0]?.stack?.total ?? bars[0]?.data[0]?.value ?? null, sort);
}
