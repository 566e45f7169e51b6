import type {Card, IndicatorCard} from "../../ledger/card.ts";
import {compareText} from "../../problem/problem.ts";
import {boundText} from "../bound-html.ts";
import {attributes, escapeHtml} from "../escape-html.ts";
import type {EntryContext, EntryPage} from "./entry-context.ts";
import {listOf} from "./entry-parts.ts";
import {filterScript} from "./filter-script.ts";
import {inOrderOfTime} from "./in-order-of-time.ts";
import {indicatorLink} from "./indicator-page.ts";
import {entryWordsOf} from "./words-of.ts";

type IndexContext = Pick<EntryContext, "ledger" | "locale" | "hrefs" | "lines">;

/** Every figure of the notebook, by indicator; then its events and statements. Whole without its script. */
export function renderFigureIndex(context: IndexContext): EntryPage {
  const {ledger, locale} = context;
  const words = entryWordsOf(locale);
  const groups = [
    ...sortedIndicators(context).map(indicator => groupHtml(indicator, context)),
    otherGroup(words.events, Object.values(ledger.events), context),
    otherGroup(words.statements, Object.values(ledger.statements), context)
  ].filter(group => group !== "");
  const main = `<h1>${escapeHtml(words.allFigures)}</h1>
<p>${escapeHtml(words.allFiguresIntro)}</p>
<div class="sb-filter" role="search" hidden>
<label for="filter">${escapeHtml(words.filter)}</label>
<input id="filter" type="search" autocomplete="off" aria-controls="figures">
<p role="status" aria-live="polite"${attributes({"data-shown": words.shown})}></p>
</div>
<div id="figures" class="sb-index">
${groups.join("\n")}
</div>
<script>${filterScript}</script>`;
  return {title: words.allFigures, description: words.allFiguresIntro, main};
}

function sortedIndicators({ledger, locale}: IndexContext): IndicatorCard[] {
  const key = ({label}: IndicatorCard) => sortKey(boundText(label, {ledger, locale}));
  return Object.values(ledger.indicators)
    .filter(({figures}) => figures.length > 0)
    .map(indicator => ({indicator, key: key(indicator)}))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.indicator.id, b.indicator.id))
    .map(({indicator}) => indicator);
}

/** Letters without case and accents: the same order on every machine. */
const sortKey = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function groupHtml(indicator: IndicatorCard, context: IndexContext): string {
  const cards = indicator.figures.flatMap(id => context.ledger.figures[id] ?? []);
  return sectionHtml(indicatorLink(indicator, context), inOrderOfTime(cards), {
    ...context,
    kind: "sb-figures"
  });
}

function otherGroup(heading: string, cards: readonly Card[], context: IndexContext): string {
  return cards.length === 0 ? "" : sectionHtml(escapeHtml(heading), cards, {...context, kind: "sb-others"});
}

function sectionHtml(
  heading: string,
  cards: readonly Card[],
  {lines, hrefs, kind}: IndexContext & {kind: string}
): string {
  return `<section class="sb-index-group ${kind}">
<h2>${heading}</h2>
${listOf(cards.map(card => lines.item(card, {hrefs})))}
</section>`;
}
