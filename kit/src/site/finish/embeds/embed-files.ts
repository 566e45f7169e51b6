import {gzipSync} from "node:zlib";
import {bundleScripts} from "../../../embed/browser-scripts.ts";
import {frameStyle, renderChartFrame} from "../../../embed/chart-frame.ts";
import {drawPng} from "../../../embed/draw-png.ts";
import {oembedAnswer} from "../../../embed/oembed.ts";
import {scriptFiles} from "../../../embed/snippets.ts";
import {cardSize, socialCard} from "../../../embed/social-card.ts";
import {attributes} from "../../../page/escape-html.ts";
import {pickText} from "../../../quantity/localized.ts";
import {addressOfPage, pathOfPage, relativeHref} from "../../address.ts";
import type {DrawnChart} from "../../read-stages.ts";
import {folderOfChart} from "../chart-files.ts";
import {readChartFile} from "../downloads/chart-downloads.ts";
import type {Extra, ExtraContext, ExtraFile} from "../extra.ts";
import {type FramedPage, withPolicy} from "../frame-page.ts";
import {socialTags} from "../head/social-tags.ts";
import {ownFonts, systemFonts} from "./frame-fonts.ts";
import {pictureFile, readCredit, readTexts} from "./read-credit.ts";

/** Sharp on screens with two pixels for each px. */
const pictureScale = 2;

/** What a frame may weigh, compressed; a chart with very many marks goes without its fonts rather than above it. */
const maxFrameBytes = 20_000;

/** What other people's pages show and load of the site: a frame for each chart, what announces it, and two scripts. */
export async function embedFiles(context: ExtraContext): Promise<Extra> {
  const scripts = await bundleScripts();
  const files: ExtraFile[] = [
    {file: scriptFiles.element, content: `${scripts.element}\n`},
    {file: scriptFiles.frames, content: `${scripts.frames}\n`}
  ];
  for (const chart of context.charts) {
    files.push(await frameFile(chart, {context, script: scripts.frame}));
    files.push(...pictureFiles(chart, context), ...oembedFiles(chart, context));
  }
  return {files};
}

async function frameFile(
  chart: DrawnChart,
  {context, script}: {context: ExtraContext; script: string}
): Promise<ExtraFile> {
  const {notebook, pages} = context;
  const {locale, html} = chart;
  const frame = toPage(chart, context);
  const href = (address: string) => relativeHref(frame.file, address);
  const shownIn = pages.find(
    page => page.locale === locale && page.main.includes(` data-chart="${chart.id}"`)
  );
  const front = addressOfPage(pathOfPage("index", locale, notebook.locales));
  const parts = {
    locale,
    title: frame.title,
    figure: html,
    ...(shownIn && {notesPage: href(shownIn.address)}),
    siteTitle: pickText(notebook.title, locale),
    home: href(shownIn ? shownIn.address : front) + (shownIn ? `#chart-${chart.id}` : ""),
    head: headOf(chart, frame, context),
    script
  };
  const render = async (fonts: string[]) => {
    const style = await frameStyle(html, fonts.join("\n"), notebook.theme);
    return withPolicy(renderChartFrame({...parts, style}));
  };
  const plain = await render([await systemFonts()]);
  const whole = await render([await ownFonts(plain), await systemFonts()]);
  return {file: frame.file, content: gzipSync(whole).length > maxFrameBytes ? plain : whole};
}

/** A chart's frame as a page of the site, for what link previews say of it. */
function toPage(chart: DrawnChart, {notebook, charts}: ExtraContext): FramedPage {
  const {locales} = notebook;
  const {id, locale, figures} = chart;
  const {title, source} = readTexts(chart);
  const address = `${folderOfChart(id, locale, locales)}/`;
  const twins = charts.filter(each => each.id === id);
  return {
    locale,
    title,
    ...(source !== "" && {description: source}),
    main: "",
    head: "",
    file: `${address}index.html`,
    address,
    ids: figures,
    twins: twins.map(twin => ({
      locale: twin.locale,
      address: `${folderOfChart(id, twin.locale, locales)}/`
    })),
    card: `${address}card.png`
  };
}

function headOf(chart: DrawnChart, frame: FramedPage, context: ExtraContext): string[] {
  const {notebook, pages} = context;
  const credit = readCredit(chart, notebook);
  const social = socialTags(frame, {notebook, pages, machine: context});
  if (!credit) return social;
  const {url, title} = credit;
  const oembed = {rel: "alternate", type: "application/json+oembed", title, href: `${url}oembed.json`};
  return [`<link${attributes({rel: "canonical", href: url})}>`, `<link${attributes(oembed)}>`, ...social];
}

/** The chart as a picture for pages that admit nothing else, and its card for link previews. */
function pictureFiles(chart: DrawnChart, {notebook}: ExtraContext): ExtraFile[] {
  const {id, locale} = chart;
  const {spec, data} = readChartFile(chart);
  const options = {locale, brand: notebook.theme, file: `charts/${id}.ts`};
  const {png} = drawPng(spec, data, {...options, scale: pictureScale});
  const card = socialCard({
    ...options,
    title: readTexts(chart).title,
    siteTitle: pickText(notebook.title, locale),
    chart: {spec, data}
  });
  const folder = folderOfChart(id, locale, notebook.locales);
  return [
    {file: `${folder}/${pictureFile}`, content: png},
    {file: `${folder}/card.png`, content: card.png}
  ];
}

function oembedFiles(chart: DrawnChart, {notebook}: ExtraContext): ExtraFile[] {
  const credit = readCredit(chart, notebook);
  if (!credit) return [];
  const {title, publisher, locales} = notebook;
  const {width, height} = cardSize;
  const answer = oembedAnswer(credit, {
    provider: pickText(publisher ?? title, chart.locale),
    thumbnail: {url: `${credit.url}card.png`, width, height}
  });
  const file = `${folderOfChart(chart.id, chart.locale, locales)}/oembed.json`;
  return [{file, content: `${JSON.stringify(answer)}\n`}];
}
