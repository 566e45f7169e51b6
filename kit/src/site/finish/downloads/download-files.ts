import {toZip} from "../../../dataset/to-zip.ts";
import {folderOfLocale} from "../../entry-address.ts";
import type {Extra, ExtraContext, ExtraFile} from "../extra.ts";
import {chartDownloads} from "./chart-downloads.ts";
import {datasetDownloads} from "./dataset-downloads.ts";
import type {Download} from "./download.ts";

/** The archive of every dataset in a language, from the site's root. */
export function allDatasetsFile(locale: string, locales: readonly string[]): string {
  return `${folderOfLocale(locale, locales)}datasets.zip`;
}

/** The data of every dataset and chart to take along, and one archive of all datasets in each language. */
export function downloadFiles({notebook, datasets, charts}: ExtraContext): Extra {
  const {locales} = notebook;
  const ofCharts = charts.flatMap(chart => chartDownloads(chart, notebook));
  const files = locales.flatMap(locale => {
    const ofDatasets = Object.values(datasets).flatMap(each => datasetDownloads(each, locale, notebook));
    if (ofDatasets.length === 0) return [];
    return [...ofDatasets.map(toFile), {file: allDatasetsFile(locale, locales), content: pack(ofDatasets)}];
  });
  return {files: [...ofCharts.map(toFile), ...files]};
}

const toFile = ({file, content}: Download): ExtraFile => ({file, content});

/** A folder for each dataset: its archive stays outside. */
function pack(downloads: readonly Download[]): Uint8Array {
  const inside = downloads.filter(({file}) => !file.endsWith(".zip"));
  return toZip(
    Object.fromEntries(inside.map(({file, content}) => [file.split("/").slice(-2).join("/"), content]))
  );
}
