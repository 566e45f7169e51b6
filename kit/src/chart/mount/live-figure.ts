import {warnOfSmallText} from "../guards/small-text.ts";
import {
  captionHtml,
  dataHtml,
  type FigureLink,
  footHtml,
  type NoteHref,
  runsHtml
} from "../html/figure-parts.ts";
import {layoutPlot} from "../layout-plot.ts";
import type {PreparedChart} from "../prepare-chart.ts";
import {toSvg} from "../svg/to-svg.ts";
import {descriptionWords} from "../words/description-words.ts";
import {inLanguage} from "../words/in-language.ts";

export interface LiveFigureOptions {
  /** Begins the ids of everything inside. */
  id: string;
  locale: string;
  noteHref: NoteHref;
  links: readonly FigureLink[];
}

/** What stands inside the `<figure>` of a live chart: as on a static page, with one drawing of exactly this width. */
export function liveFigureHtml(
  chart: PreparedChart,
  widthPx: number,
  {id, locale, noteHref, links}: LiveFigureOptions
): string {
  const {note, alt, context} = chart;
  const {words} = context;
  const describedBy = `${id}-description`;
  const scene = layoutPlot(chart, widthPx);
  warnOfSmallText(scene, 1, context);
  const svg = toSvg(scene, {
    id: `${id}-drawing`,
    name: alt,
    role: inLanguage(descriptionWords, locale).role,
    lang: locale,
    className: "sb-live",
    noteHref,
    describedBy
  });
  const noteHtml = note.length > 0 ? `<p class="sb-note">${runsHtml(note, noteHref)}</p>` : "";
  return `${captionHtml(chart, noteHref)}
<div class="sb-plot">${svg}</div>
${noteHtml}${footHtml(chart, {links, noteHref, words})}${dataHtml(chart, {describedBy, noteHref, words})}`;
}
