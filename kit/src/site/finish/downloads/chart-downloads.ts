import type {ChartData, ChartSpec} from "../../../chart/spec/spec.ts";
import {resolveBoundText} from "../../../ledger/figure-text.ts";
import {type Localized, pickText} from "../../../quantity/localized.ts";
import type {DrawnChart} from "../../read-stages.ts";
import type {Notebook} from "../../settings.ts";
import {folderOfChart} from "../chart-files.ts";
import type {Download} from "./download.ts";
import {tableFiles} from "./table-files.ts";

const made = new WeakMap<DrawnChart, readonly Download[]>();

/** What the data of a chart can be had as, in the chart's language: CSV and JSON. */
export function chartDownloads(chart: DrawnChart, notebook: Notebook): readonly Download[] {
  const downloads = made.get(chart) ?? makeDownloads(chart, notebook);
  made.set(chart, downloads);
  return downloads;
}

function makeDownloads(chart: DrawnChart, notebook: Notebook): Download[] {
  const {id, locale} = chart;
  const {data} = readChartFile(chart);
  const folder = folderOfChart(id, locale, notebook.locales);
  return tableFiles({id, title: chartTitle(chart, notebook.locales), data, locale, folder}, notebook).files;
}

/** A chart's specification and data, as *draw* wrote them. */
export function readChartFile({files}: DrawnChart): {spec: ChartSpec; data: ChartData} {
  return JSON.parse(files["chart.json"] as string);
}

/** The title in each language, with the values of the figures that it names. */
export function chartTitle(chart: DrawnChart, locales: readonly string[]): Localized {
  const {spec, data} = readChartFile(chart);
  const {figures, units} = data;
  return Object.fromEntries(
    locales.map(locale => {
      const {runs} = resolveBoundText(pickText(spec.title, locale), {locale, figures, units});
      return [locale, runs.map(({text}) => text).join("")];
    })
  );
}
