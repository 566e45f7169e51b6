import {drawChart} from "../chart/draw-chart.ts";
import {fileStyle} from "../chart/drawing-style.ts";
import {rect, type Scene, type SceneNode, textLines} from "../chart/scene.ts";
import type {ChartData, ChartSpec} from "../chart/spec/spec.ts";
import {escapeXml} from "../chart/svg/escape-xml.ts";
import {toSvg} from "../chart/svg/to-svg.ts";
import {wrapRuns} from "../chart/text/wrap-runs.ts";
import {type Brand, toThemes} from "../chart/theme.ts";
import type {TextRun} from "../ledger/bound-text.ts";
import {resolveBoundText} from "../ledger/figure-text.ts";
import {pickText} from "../quantity/localized.ts";
import {toPng} from "./to-png.ts";

export interface SocialCardOptions {
  locale: string;
  siteTitle: string;
  /** The headline of a card without a chart, and what stands under it. */
  title: string;
  description?: string;
  /** Drawn with its own title and subtitle. */
  chart?: {spec: ChartSpec; data: ChartData};
  brand?: Brand | undefined;
  /** What is drawn, for problems. */
  file?: string;
}

/** Pixels of a social card, as the networks ask for it. */
export const cardSize = {width: 1200, height: 630};

/** Drawn at half its size, so that text is twice as large as on a page: cards are shown small. */
const scale = 2;
const [width, height] = [cardSize.width / scale, cardSize.height / scale];
const marginPx = 28;
const innerPx = width - 2 * marginPx;
/** Baseline of the site's name. */
const footPx = height - 20;

/** A picture of a page for link previews, 1200 by 630 pixels: its main chart under its title, else its headline. */
export function socialCard(options: SocialCardOptions): {png: Uint8Array; alt: string} {
  const {locale, siteTitle, title, description, chart, brand, file = "card.png"} = options;
  const head = chart
    ? writeHead(chartTexts(chart, locale), {titlePx: 23, textPx: 15, lines: 2})
    : writeHead(
        {title: [{text: title}], text: [{text: description ?? ""}]},
        {titlePx: 38, textPx: 19, lines: 4}
      );
  const site = {x: marginPx, y: footPx, lineHeightPx: 16, sizePx: 14, anchor: "start" as const};
  const scene: Scene = {
    widthPx: width,
    heightPx: height,
    children: [
      rect({x: marginPx, y: 0, width: 40, height: 5}, "sb-solid sb-blue"),
      ...head.nodes,
      ...textLines([[{text: siteTitle}]], {...site, className: "sb-muted"})
    ]
  };
  const drawing = chart && drawPlot(chart, {locale, brand, file, topPx: head.bottomPx});
  const alt = drawing?.alt ?? `${title}. ${siteTitle}`;
  const style = fileStyle("light", scene, toThemes(brand));
  const words = toSvg(scene, {name: alt, lang: locale, className: "sb-card", style});
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" aria-label="${escapeXml(alt)}">${words}${drawing?.svg ?? ""}</svg>`;
  return {png: toPng(svg, {scale, file}), alt};
}

interface HeadTexts {
  title: TextRun[];
  text: TextRun[];
}

function chartTexts({spec, data}: {spec: ChartSpec; data: ChartData}, locale: string): HeadTexts {
  const runsOf = (text: ChartSpec["subtitle"]) =>
    text
      ? resolveBoundText(pickText(text, locale), {locale, figures: data.figures, units: data.units}).runs
      : [];
  return {title: runsOf(spec.title), text: runsOf(spec.subtitle)};
}

function writeHead(
  {title, text}: HeadTexts,
  {titlePx, textPx, lines}: {titlePx: number; textPx: number; lines: number}
): {nodes: SceneNode[]; bottomPx: number} {
  const place = {x: marginPx, anchor: "start" as const};
  const big = {sizePx: titlePx, bold: true};
  const titleLines = wrapRuns(title, {...big, widthPx: innerPx, maxLines: lines}).lines;
  const titleY = 16 + titlePx;
  const lineHeightPx = titlePx * 1.15;
  const textY = titleY + (titleLines.length - 1) * lineHeightPx + textPx * 1.6;
  const textRows = wrapRuns(text, {sizePx: textPx, widthPx: innerPx, maxLines: lines / 2}).lines;
  const textHeightPx = textPx * 1.3;
  return {
    nodes: [
      ...textLines(titleLines, {...place, ...big, lineHeightPx, y: titleY, className: "sb-ink"}),
      ...textLines(textRows, {
        ...place,
        sizePx: textPx,
        lineHeightPx: textHeightPx,
        y: textY,
        className: "sb-muted"
      })
    ],
    bottomPx: textY + (textRows.length - 1) * textHeightPx + 12
  };
}

/** The plot, drawn as wide as makes it fill the room, and set to the room's size. */
function drawPlot(
  {spec, data}: {spec: ChartSpec; data: ChartData},
  {locale, brand, file, topPx}: {locale: string; brand: Brand | undefined; file: string; topPx: number}
): {svg: string; alt: string} {
  const roomPx = footPx - 22 - topPx;
  const draw = (widthPx: number) =>
    drawChart(spec, data, {locale, brand, file, widthPx, theme: "light", anatomy: "plot"});
  const first = draw(innerPx).scene;
  const factor = Math.max(1, first.heightPx / roomPx);
  const {svg, scene, alt} = factor === 1 ? draw(innerPx) : draw(Math.min(1200, innerPx * factor));
  const fit = Math.min(innerPx / scene.widthPx, roomPx / scene.heightPx);
  const place = `translate(${marginPx} ${Math.round(topPx * 100) / 100}) scale(${Math.round(fit * 1e4) / 1e4})`;
  return {svg: `<g transform="${place}">${svg}</g>`, alt};
}
