import {type Hue, hues} from "../theme.ts";
import type {ChartContext} from "./context.ts";
import type {Datum} from "./datum.ts";

/** Marks that belong together, told apart from others by hue, words and place. */
export interface Series {
  /** The value of the column as the rows hold it: what `colors` and `highlight` name. */
  key: string;
  /** In the chart's language; empty where the chart has no series. */
  text: string;
  hue: Hue;
}

interface SeriesOptions {
  color?: Hue | undefined;
  colors?: Readonly<Record<string, Hue>> | undefined;
  highlight?: readonly string[] | undefined;
}

/**
 * Series in the order of their first datum. Each takes its own hue of `colors`, or the next free one of seven; what
 * is not in `highlight` is grey. More series than hues are reported: a reader can't tell them apart.
 */
export function seriesOf(
  data: readonly Datum[],
  {color = "blue", colors = {}, highlight}: SeriesOptions,
  context: ChartContext
): Series[] {
  const names = new Map<string, string>();
  for (const {series} of data) if (series && !names.has(series.key)) names.set(series.key, series.text);
  if (names.size === 0) return [{key: "", text: "", hue: color}];
  const taken = new Set(Object.entries(colors).flatMap(([key, hue]) => (names.has(key) ? [hue] : [])));
  // Grey is for what recedes.
  const free = hues.filter(hue => !taken.has(hue) && !(highlight && hue === "grey"));
  const isGrey = (key: string) => highlight !== undefined && !highlight.includes(key);
  const list = [...names].map(([key, text]): Series => {
    if (isGrey(key)) return {key, text, hue: "grey"};
    return {key, text, hue: colors[key] ?? free.shift() ?? "grey"};
  });
  // Panels that are headed by their series need no colour to tell them apart.
  const isHeaded = data.every(({panel, series}) => panel !== undefined && panel === series?.text);
  if (!isHeaded && list.filter(({key}) => !isGrey(key)).length > hues.length) {
    context.report("chart-series-many", `${names.size} series can't be told apart by colour`, {
      hint: "name a few in `highlight`, or set them apart with `facet`",
      severity: "warning"
    });
  }
  return list;
}

/** The hue of a datum's series. */
export function hueOfSeries({series}: Datum, all: readonly Series[]): Hue {
  return all.find(({key}) => key === (series?.key ?? ""))?.hue ?? "grey";
}
