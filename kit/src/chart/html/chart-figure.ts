import type {TextRun} from "../../ledger/bound-text.ts";
import type {Problem} from "../../problem/problem.ts";
import {markNumbers} from "../describe/computed-runs.ts";
import {layoutPlot} from "../layout-plot.ts";
import {type PreparedChart, prepareChart} from "../prepare-chart.ts";
import type {ChartData, ChartSpec} from "../spec.ts";
import {narrowPx, widePx} from "../style.ts";
import {escapeXml} from "../svg/escape-xml.ts";
import {toSvg} from "../svg/to-svg.ts";
import {plainText} from "../values/context.ts";
import {tableHtml} from "./table-html.ts";

export interface FigureOptions {
  /** The chart's id: names the figure and everything in it. */
  id: string;
  locale: string;
  /** Where a figure's evidence note stands: `#note-cameras-2017`. */
  noteHref: (figure: string) => string;
  /** Where the specification stands, for problems. Default `charts/<id>.ts`. */
  file?: string;
}

export interface ChartFigure {
  /** The whole `<figure>`, without script and without `style` attributes. */
  html: string;
  /** Every figure it shows, in order: each needs its note on the page. */
  figures: string[];
  /** Title, subtitle and note as a reader sees them. */
  text: string;
  alt: string;
  problems: Problem[];
}

/**
 * A chart as it stands in a page: caption, two layouts of which a container query shows one, note, sources, and
 * description and data for everybody who does not see the drawing.
 */
export function chartFigure(spec: ChartSpec, data: ChartData, options: FigureOptions): ChartFigure {
  const {id, locale, noteHref, file = `charts/${id}.ts`} = options;
  const chart = prepareChart(spec, data, {locale, file});
  const {title, subtitle, note, alt, figures, problems} = chart;
  const describedBy = `${id}-description`;
  const svg = (layout: "wide" | "narrow", widthPx: number) =>
    toSvg(layoutPlot(chart, widthPx), {
      id: `${id}-${layout}-drawing`,
      name: alt,
      lang: locale,
      className: `sb-${layout}`,
      noteHref,
      describedBy
    });
  const html = `<figure class="sb-chart" id="chart-${escapeXml(id)}" data-chart="${escapeXml(id)}">
<figcaption><strong class="sb-title">${toHtml(title, noteHref)}</strong>${
    subtitle.length > 0 ? ` <span class="sb-subtitle">${toHtml(subtitle, noteHref)}</span>` : ""
  }</figcaption>
<div class="sb-plot">
${svg("wide", widePx)}
${svg("narrow", narrowPx)}
</div>
${note.length > 0 ? `<p class="sb-note">${toHtml(note, noteHref)}</p>\n` : ""}${sourcesHtml(chart)}${dataHtml(chart, {describedBy, noteHref})}
</figure>`;
  const text = [title, subtitle, note].map(plainText).filter(Boolean).join("\n");
  return {html, figures, text, alt, problems};
}

/** Runs of text in HTML: a bound number leads to its note, a literal is marked. */
function toHtml(runs: readonly TextRun[], noteHref?: FigureOptions["noteHref"]): string {
  return runs
    .map(({text, figure, literal}) => {
      const words = escapeXml(text);
      if (literal) return `<span data-literal>${words}</span>`;
      if (figure === undefined) return words;
      const bound = `data-figure="${escapeXml(figure)}"`;
      return noteHref
        ? `<a ${bound} href="${escapeXml(noteHref(figure))}">${words}</a>`
        : `<span ${bound}>${words}</span>`;
    })
    .join("");
}

function sourcesHtml({sources, context}: PreparedChart): string {
  if (sources.length === 0) return "";
  const cites = sources.map(
    ({source, text}) => `<cite data-source="${escapeXml(source)}">${toHtml(markNumbers(text))}</cite>`
  );
  const {words} = context;
  return `<p class="sb-sources">${escapeXml(words.sources(sources.length))}${words.semicolons(cites)}</p>\n`;
}

function dataHtml(
  {title, description, table, context}: PreparedChart,
  {describedBy, noteHref}: {describedBy: string; noteHref: FigureOptions["noteHref"]}
): string {
  const {words} = context;
  // The description binds its numbers without links: the table beside it has them.
  return `<details class="sb-data">
<summary>${escapeXml(words.dataSummary)}</summary>
<p class="sb-description" id="${escapeXml(describedBy)}">${toHtml(description)}</p>
${tableHtml(table, {captionHtml: words.tableCaption(toHtml(title)), noteHref})}
</details>`;
}
