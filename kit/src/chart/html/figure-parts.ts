import type {TextRun} from "../../ledger/bound-text.ts";
import {markNumbers} from "../describe/computed-runs.ts";
import type {ShortCitation} from "../describe/sources.ts";
import type {ChartTable} from "../describe/table.ts";
import {escapeXml} from "../svg/escape-xml.ts";
import type {Words} from "../words/words.ts";
import {tableHtml} from "./table-html.ts";

/** Where a figure's evidence note stands: `#note-cameras-2017`. */
export type NoteHref = (figure: string) => string;

/** Runs of text in HTML: a bound number leads to its note, a literal is marked. */
export function runsHtml(runs: readonly TextRun[], noteHref?: NoteHref): string {
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

/** The caption of a figure: its title, and what is measured. */
export function captionHtml(
  {title, subtitle}: {title: readonly TextRun[]; subtitle: readonly TextRun[]},
  noteHref: NoteHref
): string {
  const measured =
    subtitle.length > 0 ? ` <span class="sb-subtitle">${runsHtml(subtitle, noteHref)}</span>` : "";
  return `<figcaption><strong class="sb-title">${runsHtml(title, noteHref)}</strong>${measured}</figcaption>`;
}

/** A link under a chart: its data, a way to reuse it. */
export interface FigureLink {
  href: string;
  text: string;
}

/** Under a rule: sources and byline, and opposite to them what a reader can take along. Empty where there is nothing. */
export function footHtml(
  {sources, byline}: {sources: readonly ShortCitation[]; byline: readonly TextRun[]},
  {links, noteHref, words}: {links: readonly FigureLink[]; noteHref: NoteHref; words: Words}
): string {
  const origin = [sourcesHtml(sources, words), bylineHtml(byline, noteHref)].filter(Boolean).join("\n");
  if (origin === "" && links.length === 0) return "";
  return `<div class="sb-foot">\n<div>${origin}</div>\n${linksHtml(links)}</div>\n`;
}

function sourcesHtml(sources: readonly ShortCitation[], words: Words): string {
  if (sources.length === 0) return "";
  const cites = sources.map(
    ({source, text}) => `<cite data-source="${escapeXml(source)}">${runsHtml(markNumbers(text))}</cite>`
  );
  return `<p class="sb-sources">${escapeXml(words.sources(sources.length))}${words.semicolons(cites)}</p>`;
}

function bylineHtml(byline: readonly TextRun[], noteHref: NoteHref): string {
  return byline.length > 0 ? `<p class="sb-byline">${runsHtml(byline, noteHref)}</p>` : "";
}

function linksHtml(links: readonly FigureLink[]): string {
  if (links.length === 0) return "";
  const items = links.map(
    ({href, text}) => `<li><a href="${escapeXml(href)}">${runsHtml(markNumbers(text))}</a></li>`
  );
  return `<ul class="sb-links">${items.join("")}</ul>\n`;
}

/** Description and table, for everybody who does not see the drawing. */
export function dataHtml(
  {
    title,
    description,
    table
  }: {title: readonly TextRun[]; description: readonly TextRun[]; table: ChartTable},
  {describedBy, noteHref, words}: {describedBy: string; noteHref: NoteHref; words: Words}
): string {
  // The description binds its numbers without links: the table beside it has them.
  return `<details class="sb-data">
<summary>${escapeXml(words.dataSummary)}</summary>
<p class="sb-description" id="${escapeXml(describedBy)}">${runsHtml(description)}</p>
${tableHtml(table, {captionHtml: words.tableCaption(runsHtml(title)), noteHref})}
</details>`;
}
