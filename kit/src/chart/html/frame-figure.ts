import type {TextRun} from "../../ledger/bound-text.ts";
import type {Problem} from "../../problem/problem.ts";
import {pickText} from "../../quantity/localized.ts";
import {describeData} from "../describe/description.ts";
import {citeSources} from "../describe/sources.ts";
import {toTable} from "../describe/table.ts";
import type {ChartText} from "../spec/base.ts";
import type {ChartData} from "../spec/spec.ts";
import {escapeXml} from "../svg/escape-xml.ts";
import {type ChartContext, createContext, plainText, resolveText} from "../values/context.ts";
import {type Datum, readDatum, wordLabel} from "../values/datum.ts";
import {wordsFor} from "../words/words.ts";
import type {ChartFigure, FigureOptions} from "./chart-figure.ts";
import {cleanSvg} from "./clean-svg.ts";
import {captionHtml, dataHtml, footHtml, runsHtml} from "./figure-parts.ts";

/** A drawing made by another library, with what a reader needs besides it. */
export interface FramedFigure extends ChartData {
  /** The drawing as text: the `outerHTML` of an SVG, or of what holds one. */
  svg: string;
  /** Another drawing for narrow places; without it the one is shrunk. */
  narrowSvg?: string;
  title: ChartText;
  subtitle?: ChartText;
  note?: ChartText;
  byline?: ChartText;
  /** What the drawing shows, for whoever does not see it: kind, subject, what stands out, numbers. */
  alt: ChartText;
  /** At length; default computed from the rows. */
  description?: ChartText;
}

/**
 * Sets a drawing of another library into the frame of a chart: caption, note, sources, links, alt text, description
 * and table. The drawing is written anew from what is safe in a page (see `cleanSvg`); what was left out is in
 * `problems`. A mark with `data-figure` counts as bound, and a link to `#…` is kept.
 */
export function frameFigure(figure: FramedFigure, options: FigureOptions): ChartFigure {
  const {id, locale, noteHref, links = [], file = `charts/${id}.ts`} = options;
  const problems: Problem[] = [];
  const words = wordsFor(locale);
  const context = createContext({data: figure, locale, words}, {file, problems});
  const resolve = (text: ChartText | undefined) => (text ? resolveText(text, context) : []);
  const {title, subtitle, note, byline} = {
    title: resolve(figure.title),
    subtitle: resolve(figure.subtitle),
    note: resolve(figure.note),
    byline: resolve(figure.byline)
  };
  const alt = plainText(resolve(figure.alt));
  const {data, valueFields, labelField} = readRows(figure, context);
  const figures = figuresOf(data, [title, subtitle, note, byline]);
  const described = resolve(figure.description);
  const description =
    described.length > 0 ? described : describeData(data, valueFields.length > 1 ? [] : undefined, context);
  const table = toTable(data, {caption: plainText(title), labelField}, context);
  const describedBy = `${id}-description`;
  const drawings = drawingsOf(figure, {alt, describedBy, id, locale}, context);
  const html = `<figure class="sb-chart" id="chart-${escapeXml(id)}" data-chart="${escapeXml(id)}">
${captionHtml({title, subtitle}, noteHref)}
<div class="sb-plot">
${drawings.join("\n")}
</div>
${note.length > 0 ? `<p class="sb-note">${runsHtml(note, noteHref)}</p>\n` : ""}${footHtml({sources: citeSources(figures, context), byline}, {links, noteHref, words})}${dataHtml({title, description, table}, {describedBy, noteHref, words})}
</figure>`;
  const text = [title, subtitle, note, byline].map(plainText).filter(Boolean).join("\n");
  return {html, figures, text, alt, problems};
}

/** The wide and the narrow drawing, or the one; where there is none, words that say so. */
function drawingsOf(
  {svg, narrowSvg, figures}: FramedFigure,
  {alt, describedBy, id, locale}: {alt: string; describedBy: string; id: string; locale: string},
  context: ChartContext
): string[] {
  const clean = (markup: string, layout: "framed" | "wide" | "narrow") => {
    // A group where it holds links: the children of an image are lost to assistive technology.
    const role = /<a[\s>]/i.test(markup) ? "group" : "img";
    const cleaned = cleanSvg(markup, {
      prefix: `${id}-${layout}-`,
      figures: new Set(Object.keys(figures)),
      root: {
        id: `${id}-${layout}-drawing`,
        class: `sb-${layout}`,
        role,
        lang: locale,
        "aria-label": alt,
        "aria-describedby": describedBy
      }
    });
    for (const what of cleaned.removed)
      context.report("figure-markup", `the drawing had ${what}`, {severity: "warning"});
    if (cleaned.svg !== undefined) return cleaned.svg;
    context.report("figure-without-svg", "there is no <svg> in it", {hint: "give the outerHTML of a figure"});
    return `<p>${escapeXml(context.words.cannotDraw)}</p>`;
  };
  if (narrowSvg === undefined) return [clean(svg, "framed")];
  return [clean(svg, "wide"), clean(narrowSvg, "narrow")];
}

/** Every value of the rows as a datum: columns of values are series, the other columns together are its label. */
function readRows(
  {columns, rows}: FramedFigure,
  context: ChartContext
): {data: Datum[]; valueFields: string[]; labelField: string | undefined} {
  const isValue = ({type}: ChartData["columns"][number]) => type === "quantity" || type === "number";
  const values = columns.filter(isValue);
  const labels = columns.filter(column => !isValue(column));
  const labelField = labels.length === 1 ? labels[0]?.name : undefined;
  const data = rows.flatMap((row, index) =>
    values.map(({name, label: heading}): Datum => {
      const datum = readDatum(index, {value: name, label: labelField}, context);
      const series = values.length > 1 && {series: {key: name, text: pickText(heading, context.locale)}};
      if (labels.length < 2) return {...datum, ...series};
      const texts = labels.map(column =>
        wordLabel(row, {name: column.name, column, value: datum.value}, context)
      );
      return {...datum, ...series, label: texts.filter(Boolean).join(", ")};
    })
  );
  return {data, valueFields: values.map(({name}) => name), labelField};
}

function figuresOf(data: readonly Datum[], texts: readonly TextRun[][]): string[] {
  const inTexts = texts.flat().map(run => run.figure);
  const inRows = data.flatMap(({value}) => value?.figures ?? []);
  return [...new Set([...inRows, ...inTexts])].filter(figure => figure !== undefined);
}
