import type {IndicatorCard} from "../../ledger/card.ts";
import {boundHtml, boundText} from "../bound-html.ts";
import {attributes, escapeHtml} from "../escape-html.ts";
import {raiseOrdinals} from "../page-time.ts";
import {citeHtml} from "./cite-html.ts";
import {dataHtml} from "./data-html.ts";
import type {EntryContext, EntryPage} from "./entry-context.ts";
import {aboveHtml, listOf, partsHtml} from "./entry-parts.ts";
import {inOrderOfTime} from "./in-order-of-time.ts";
import {placesHtml} from "./places-html.ts";
import {entryWordsOf} from "./words-of.ts";

/** The page of an indicator: what is counted, and every figure of it, former versions under their successors. */
export function renderIndicatorPage(indicator: IndicatorCard, context: EntryContext): EntryPage {
  const {ledger, locale, lines} = context;
  const words = entryWordsOf(locale);
  const title = boundText(indicator.label, context);
  const definition = indicator.definition ? boundText(indicator.definition, context) : words.allFiguresIntro;
  const cards = indicator.figures.flatMap(id => ledger.figures[id] ?? []);
  const items = inOrderOfTime(cards).map(card => lines.item(card, context));
  const main = `${aboveHtml(context.hrefs.figures, words.allFigures, words.kinds.indicator)}
<h1>${raiseOrdinals(title, locale)}</h1>
<p>${indicator.definition ? boundHtml(indicator.definition, context) : escapeHtml(definition)}</p>
${partsHtml([
  [words.figures, listOf(items)],
  [words.places, placesHtml(context)],
  [words.cite, citeHtml(title, context)],
  [words.data, dataHtml(context)]
])}`;
  return {title, description: definition, main};
}

/** A link to an indicator's page. */
export const indicatorLink = (
  indicator: IndicatorCard,
  context: Pick<EntryContext, "ledger" | "locale" | "hrefs">
) =>
  `<a${attributes({href: context.hrefs.indicator(indicator.id)})}>${escapeHtml(boundText(indicator.label, context))}</a>`;
