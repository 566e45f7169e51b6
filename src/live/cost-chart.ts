import type {ChartData} from "sourcebook/chart";
import {mountChart} from "sourcebook/chart/live/bar";
import {exact, fromQuantityJson, times, toQuantityJson} from "sourcebook/quantity";
import {exploreWords} from "./explore-words.js";

type Words = (typeof exploreWords)[string];
type Price = {quantity: Parameters<typeof fromQuantityJson>[0]; figures: string[]};

const inEachLanguage = (pick: (words: Words) => string) =>
  Object.fromEntries(Object.entries(exploreWords).map(([locale, words]) => [locale, pick(words)]));

/** One row of the costs. */
export interface CostRow {
  assumption: Readonly<Record<string, string>>;
  total: Price;
}

/** What software on some cameras would cost, by each price that the documents give: bounds are carried through. */
export function costData(prices: ChartData, cameras: number): ChartData {
  const chosen = exact(cameras, "camera");
  const toRow = ({cost}: ChartData["rows"][number]) => {
    const cell = cost as unknown as Price;
    // The assumption: one licence a camera.
    const price = fromQuantityJson({...cell.quantity, unit: "EUR/camera"});
    const total = {...cell, quantity: toQuantityJson(times(price, chosen)), status: "estimated"};
    return {assumption: inEachLanguage(words => words.prices[cell.figures[0] ?? ""] ?? ""), total};
  };
  return {
    ...prices,
    columns: [
      {name: "assumption", type: "text", label: inEachLanguage(words => words.assumption)},
      {name: "total", type: "quantity", unit: "EUR", label: inEachLanguage(words => words.total)}
    ],
    rows: prices.rows.map(toRow) as unknown as ChartData["rows"]
  };
}

const specFor = (cameras: number) =>
  ({
    version: 1,
    form: "bar",
    x: "total",
    y: "assumption",
    title: inEachLanguage(words => words.title(String(cameras))),
    subtitle: inEachLanguage(words => words.subtitle),
    note: inEachLanguage(words => words.note),
    noted: ["unit", "base"]
  }) as const;

export interface CostChart {
  data: ChartData;
  /** Draws the costs for another number of cameras; gives the data drawn. */
  show(cameras: number): ChartData;
}

/** Draws the costs in place of the static chart. */
export function costChart(
  element: HTMLElement,
  prices: ChartData,
  {locale, cameras}: {locale: string; cameras: number}
): CostChart {
  const data = costData(prices, cameras);
  const handle = mountChart(element, specFor(cameras), data, {id: "licence-and-target", locale});
  return {
    data,
    show(number) {
      const changed = costData(prices, number);
      handle.update({spec: specFor(number), data: changed});
      return changed;
    }
  };
}
