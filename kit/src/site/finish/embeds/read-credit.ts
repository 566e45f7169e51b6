import type {ChartCredit} from "../../../embed/chart-credit.ts";
import {pickText} from "../../../quantity/localized.ts";
import {attribute, elementsOf, findElement, type HtmlNode, parsePage, textOf} from "../../html.ts";
import type {DrawnChart} from "../../read-stages.ts";
import type {Notebook} from "../../settings.ts";
import {folderOfChart} from "../chart-files.ts";

/** The drawing as a picture: with its fonts in it, it is the same everywhere. Its size is that of the SVG. */
export const pictureFile = "chart.png";
const drawingFile = "chart.svg";

type CreditedChart = Pick<DrawnChart, "id" | "locale" | "html" | "files">;

/** What a chart is called and owed, from what *draw* wrote of it; undefined where the site's address is not known. */
export function readCredit(chart: CreditedChart, {url, title, locales}: Notebook): ChartCredit | undefined {
  if (url === undefined) return undefined;
  const {id, locale} = chart;
  const {widthPx, heightPx, alt} = readPicture(chart);
  return {
    id,
    locale,
    ...readTexts(chart),
    alt,
    siteTitle: pickText(title, locale),
    siteUrl: `${url}/`,
    url: `${url}/${folderOfChart(id, locale, locales)}/`,
    picture: {file: pictureFile, widthPx, heightPx}
  };
}

/** Title of a chart, and its sources and byline, in plain text. */
export function readTexts({html}: Pick<DrawnChart, "html">): {title: string; source: string} {
  const figure = parsePage(html);
  const parts = ["sb-sources", "sb-byline"].map(name => textByClass(figure, name));
  return {title: textByClass(figure, "sb-title"), source: parts.filter(Boolean).join(". ")};
}

function textByClass(figure: HtmlNode, name: string): string {
  const element = findElement(figure, each => (attribute(each, "class") ?? "").split(" ").includes(name));
  return element
    ? textOf(element)
        .replace(/[ \t\r\n]+/g, " ")
        .trim()
    : "";
}

/** Size and alt text of the drawing that stands alone. */
function readPicture({id, files}: CreditedChart): {widthPx: number; heightPx: number; alt: string} {
  const [svg] = [...elementsOf(parsePage(files[drawingFile] ?? ""))].filter(({tagName}) => tagName === "svg");
  if (!svg) throw new Error(`the chart "${id}" has no ${drawingFile}`);
  const sizeOf = (name: string) => Math.round(Number(attribute(svg, name)));
  return {widthPx: sizeOf("width"), heightPx: sizeOf("height"), alt: attribute(svg, "aria-label") ?? ""};
}
