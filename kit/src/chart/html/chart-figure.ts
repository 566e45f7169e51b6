import type {Problem} from "../../problem/problem.ts";
import {formOf} from "../forms/form-of.ts";
import {warnOfSmallText} from "../guards/small-text.ts";
import {layoutPlot} from "../layout-plot.ts";
import {prepareChart} from "../prepare-chart.ts";
import type {ChartData, ChartSpec} from "../spec/spec.ts";
import {leastPx, narrowPx, widePx} from "../style.ts";
import {escapeXml} from "../svg/escape-xml.ts";
import {toSvg} from "../svg/to-svg.ts";
import {plainText} from "../values/context.ts";
import {descriptionWords} from "../words/description-words.ts";
import {inLanguage} from "../words/in-language.ts";
import {captionHtml, dataHtml, type FigureLink, footHtml, type NoteHref, runsHtml} from "./figure-parts.ts";

export interface FigureOptions {
  /** The chart's id: names the figure and everything in it. */
  id: string;
  locale: string;
  noteHref: NoteHref;
  /** Stand opposite to the sources: data, ways to reuse the chart. Default none. */
  links?: readonly FigureLink[];
  /** Where the specification stands, for problems. Default `charts/<id>.ts`. */
  file?: string;
}

export interface ChartFigure {
  /** The whole `<figure>`, without script and without `style` attributes. */
  html: string;
  /** Every figure it shows, in order: each needs its note on the page. */
  figures: string[];
  /** Title, subtitle, annotations, note and byline as a reader sees them. */
  text: string;
  alt: string;
  problems: Problem[];
}

/**
 * A chart as it stands in a page: caption, two layouts of which a container query shows one, note, sources, links, and
 * description and data for everybody who does not see the drawing.
 */
export function chartFigure(spec: ChartSpec, data: ChartData, options: FigureOptions): ChartFigure {
  const {id, locale, noteHref, links = [], file = `charts/${id}.ts`} = options;
  const chart = prepareChart(spec, data, {form: formOf(spec), locale, file});
  const {title, subtitle, note, alt, figures, problems} = chart;
  const {words} = chart.context;
  const describedBy = `${id}-description`;
  const svg = (layout: "wide" | "narrow", widthPx: number) => {
    const scene = layoutPlot(chart, widthPx);
    warnOfSmallText(scene, leastPx[layout] / widthPx, chart.context);
    return toSvg(scene, {
      id: `${id}-${layout}-drawing`,
      name: alt,
      role: inLanguage(descriptionWords, locale).role,
      lang: locale,
      className: `sb-${layout}`,
      noteHref,
      describedBy
    });
  };
  const html = `<figure class="sb-chart" id="chart-${escapeXml(id)}" data-chart="${escapeXml(id)}">
${captionHtml(chart, noteHref)}
<div class="sb-plot">
${svg("wide", widePx)}
${svg("narrow", narrowPx)}
</div>
${note.length > 0 ? `<p class="sb-note">${runsHtml(note, noteHref)}</p>\n` : ""}${footHtml(chart, {links, noteHref, words})}${dataHtml(chart, {describedBy, noteHref, words})}
</figure>`;
  const annotated = chart.annotations.map(annotation => annotation.text);
  const text = [title, subtitle, ...annotated, note, chart.byline].map(plainText).filter(Boolean).join("\n");
  return {html, figures, text, alt, problems};
}
