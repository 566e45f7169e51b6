import type {ChartData} from "sourcebook/chart";
import {formatQuantity, fromQuantityJson} from "sourcebook/quantity";
import {type CostRow, costChart} from "./cost-chart.js";
import {exploreWords} from "./explore-words.js";
import {figureTable, type Search} from "./figure-table.js";
import {saveFile, toCsv} from "./to-csv.js";

const inPage = <Found extends HTMLElement>(id: string) => document.querySelector(`#${id}`) as Found;

/** The count that the page starts with. */
const counted = "cameras-2025-12";

/**
 * Makes the page live: its forms appear, the chart is drawn for the number chosen, and figures are found. Until then,
 * and without scripts, the page shows its static chart and leads to the list of all figures.
 */
export function startExplore(
  {prices, figures}: {prices: ChartData; figures: ChartData},
  locale: string
): {showCosts(cameras: number): void; showFigures(search: Search): void} {
  const cameras = inPage<HTMLInputElement>("cameras");
  cameras.value = figures.figures[counted]?.quantity.low ?? "1";
  const chart = costChart(inPage("cost-chart"), prices, {locale, cameras: cameras.valueAsNumber});
  const table = figureTable(inPage("figure-list"), figures, {locale, figureHref: id => `./figures/${id}/`});
  const topics = inPage<HTMLSelectElement>("topic");
  topics.append(...table.topics.map(topic => new Option(topic, topic)));
  for (const id of ["cost-form", "cost-save", "figure-form", "figure-save"]) inPage(id).hidden = false;
  let costs = costRows(chart.data, locale);
  let found = table.show({words: "", topic: ""});
  inPage("cost-save").addEventListener("click", () => saveFile("costs.csv", toCsv(costs)));
  inPage("figure-save").addEventListener("click", () => saveFile("figures.csv", toCsv(found)));
  return {
    showCosts(number) {
      // A field that is empty, or out of its range, changes nothing.
      if (cameras.validity.valid && Number.isInteger(number)) costs = costRows(chart.show(number), locale);
    },
    showFigures(search) {
      found = table.show(search);
    }
  };
}

/** What the chart shows, with the exact bounds: empty where a value has none. */
function costRows({rows, units}: ChartData, locale: string): string[][] {
  const words = exploreWords[locale];
  const body = rows.map(row => {
    const {assumption, total} = row as unknown as CostRow;
    const {low, high, about, unit} = total.quantity;
    const text = formatQuantity(fromQuantityJson(total.quantity), {locale, units, unit: true});
    return [assumption[locale] ?? "", text, low ?? "", high ?? "", about ? "about" : "", unit];
  });
  return [[words?.assumption ?? "", words?.total ?? "", "low", "high", "about", "unit"], ...body];
}
