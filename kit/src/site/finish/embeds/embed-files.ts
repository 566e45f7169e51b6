import {sans} from "../../../chart/theme.ts";
import {bundleScripts} from "../../../embed/browser-scripts.ts";
import {frameStyle, renderChartFrame} from "../../../embed/chart-frame.ts";
import {oembedAnswer} from "../../../embed/oembed.ts";
import {scriptFiles} from "../../../embed/snippets.ts";
import {cardSize, socialCard} from "../../../embed/social-card.ts";
import {attributes} from "../../../page/escape-html.ts";
import {pickText} from "../../../quantity/localized.ts";
import {addressOfPage, pathOfPage, relativeHref} from "../../address.ts";
import type {DrawnChart} from "../../read-stages.ts";
import {folderOfChart} from "../chart-files.ts";
import type {Extra, ExtraContext, ExtraFile} from "../extra.ts";
import {fallbackFaces} from "../fonts/fallback.ts";
import {type FramedPage, withPolicy} from "../frame-page.ts";
import {socialTags} from "../head/social-tags.ts";
import {withFallback} from "../stylesheet.ts";
import {readCredit, readTexts} from "./read-credit.ts";

/** What other people's pages show and load of the site: a frame for each chart, what announces it, and two scripts. */
export async function embedFiles(context: ExtraContext): Promise<Extra> {
  const scripts = await bundleScripts();
  const fonts = await frameFonts();
  const files: ExtraFile[] = [
    {file: scriptFiles.element, content: `${scripts.element}\n`},
    {file: scriptFiles.frames, content: `${scripts.frames}\n`}
  ];
  for (const chart of context.charts) {
    files.push(await frameFile(chart, {context, fonts, script: scripts.frame}));
    files.push(cardFile(chart, context), ...oembedFiles(chart, context));
  }
  return {files};
}

async function frameFile(
  chart: DrawnChart,
  {context, fonts, script}: {context: ExtraContext; fonts: string; script: string}
): Promise<ExtraFile> {
  const {notebook, pages} = context;
  const {locale, html} = chart;
  const frame = toPage(chart, context);
  const href = (address: string) => relativeHref(frame.file, address);
  const shownIn = pages.find(
    page => page.locale === locale && page.main.includes(` data-chart="${chart.id}"`)
  );
  const front = addressOfPage(pathOfPage("index", locale, notebook.locales));
  const content = renderChartFrame({
    locale,
    title: frame.title,
    figure: html,
    ...(shownIn && {notesPage: href(shownIn.address)}),
    siteTitle: pickText(notebook.title, locale),
    home: href(shownIn ? shownIn.address : front) + (shownIn ? `#chart-${chart.id}` : ""),
    head: headOf(chart, frame, context),
    style: await frameStyle(html, fonts, notebook.theme),
    script
  });
  return {file: frame.file, content: withPolicy(content)};
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

function cardFile(chart: DrawnChart, {notebook}: ExtraContext): ExtraFile {
  const {id, locale, files} = chart;
  const {png} = socialCard({
    locale,
    title: readTexts(chart).title,
    siteTitle: pickText(notebook.title, locale),
    brand: notebook.theme,
    file: `charts/${id}.ts`,
    chart: JSON.parse(files["chart.json"] as string)
  });
  return {file: `${folderOfChart(id, locale, notebook.locales)}/card.png`, content: png};
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

/** Fonts of the reader's system at the measures of the chart's own: a frame loads none. */
async function frameFonts(): Promise<string> {
  const {css, familyOf} = await fallbackFaces();
  const faces = css.split(/(?=@font-face)/).filter(face => face.includes(`"${familyOf["Source Sans 3"]}"`));
  return `${faces.join("")}\n:root { --sb-sans: ${withFallback(sans, familyOf)}; }`;
}
