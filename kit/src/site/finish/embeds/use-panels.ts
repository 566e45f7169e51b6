import {embedWords} from "../../../embed/embed-words.ts";
import {usePanel, waysToUse} from "../../../embed/use-panel.ts";
import {relativeHref} from "../../address.ts";
import {addressOfEntry, folderOfLocale} from "../../entry-address.ts";
import type {DrawnChart} from "../../read-stages.ts";
import type {Notebook} from "../../settings.ts";
import {folderOfChart} from "../chart-files.ts";
import {chartDownloads} from "../downloads/chart-downloads.ts";
import type {FramedPage} from "../frame-page.ts";
import {pictureFile, readCredit} from "./read-credit.ts";

/** Puts under every chart of a page the panel with which it can be used elsewhere. */
export function withUsePanels<Page extends Pick<FramedPage, "main" | "locale" | "file">>(
  page: Page,
  {charts, notebook}: {charts: readonly DrawnChart[]; notebook: Notebook}
): Page {
  const main = page.main.replace(
    /<figure\b[^>]*\sdata-chart="([^"]+)"[\s\S]*?(?=<\/figure>)/g,
    (figure, id: string) => {
      const chart = charts.find(each => each.id === id && each.locale === page.locale);
      return chart ? `${figure}${panelOf(chart, page.file, notebook)}\n` : figure;
    }
  );
  return {...page, main};
}

function panelOf(chart: DrawnChart, fromFile: string, notebook: Notebook): string {
  const {id, locale} = chart;
  const credit = readCredit(chart, notebook);
  const folder = `${folderOfChart(id, locale, notebook.locales)}/`;
  const prefix = folderOfLocale(locale, notebook.locales);
  const {openAlone, wholeDataset, svg, narrowSvg, json} = embedWords(locale);
  const files = [
    {file: folder, text: openAlone},
    ...chartDownloads(chart, notebook),
    {file: addressOfEntry("dataset", chart.dataset, prefix), text: wholeDataset},
    {file: folder + pictureFile, text: "PNG"},
    {file: `${folder}chart.svg`, text: svg},
    {file: `${folder}chart-narrow.svg`, text: narrowSvg},
    {file: `${folder}chart.json`, text: json}
  ];
  return usePanel({
    locale,
    ways: credit ? waysToUse(credit) : [],
    links: files.map(({file, text}) => ({href: relativeHref(fromFile, file), text}))
  });
}
