import type {Card, EventCard, FigureCard} from "../../ledger/card.ts";
import {boundText} from "../bound-html.ts";
import {attributes, escapeHtml} from "../escape-html.ts";
import {evidenceHtml} from "../note-evidence.ts";
import {factsHtml} from "../note-facts.ts";
import {formulaHtml} from "../note-formula.ts";
import {sentenceHtml, sentenceText} from "../note-sentence.ts";
import {measuredText, valueText} from "../note-subject.ts";
import {cardOf} from "../page-cards.ts";
import {raiseOrdinals} from "../page-time.ts";
import {citeHtml} from "./cite-html.ts";
import {dataHtml} from "./data-html.ts";
import type {EntryContext, EntryPage} from "./entry-context.ts";
import {aboveHtml, listOf, type Part, partsHtml} from "./entry-parts.ts";
import {placesHtml} from "./places-html.ts";
import {versionsOf} from "./relations.ts";
import {entryWordsOf} from "./words-of.ts";

/** How many figures of the same indicator a figure's page lists; the indicator's page has all. */
const mostRivals = 12;

/** The page of a figure, an event or a statement: everything that is known of it. */
export function renderEntryPage(card: Card, context: EntryContext): EntryPage {
  const {locale} = context;
  const words = entryWordsOf(locale);
  const title = entryTitle(card, context);
  const kind =
    card.type === "figure"
      ? `<a${attributes({href: context.hrefs.indicator(card.indicator)})}>${escapeHtml(boundText(card.label, context))}</a>`
      : escapeHtml(words.kinds[card.type]);
  const parts: Part[] = [
    [
      card.type === "figure" && card.derived ? words.calculation : words.evidence,
      evidencePart(card, context)
    ],
    ...relatedParts(card, context),
    [words.places, placesHtml(context)],
    [words.cite, citeHtml(title, context)],
    [words.data, dataHtml(context)]
  ];
  const main = `${aboveHtml(context.hrefs.figures, words.allFigures, kind)}
${headHtml(card, context)}
${partsHtml(parts)}`;
  return {title, description: sentenceText(card, context), main};
}

/** What an entry is called: what it measures and its value, or its words. */
export function entryTitle(card: Card, context: EntryContext): string {
  return card.type === "figure"
    ? measuredText(card, valueText(card, context), context)
    : boundText(card.text, context);
}

/** The value or the words, large; under it who states it, where and when. */
function headHtml(card: Card, context: EntryContext): string {
  const bound = attributes({"data-figure": card.id});
  const title = raiseOrdinals(headline(card, context), context.locale);
  const kind = card.type === "figure" ? "sb-entry-value" : "sb-entry-words";
  const sentence = `<p${bound}>${sentenceHtml(card, context)}</p>`;
  const successor = context.relations.successors.get(card.id);
  const replaced = successor
    ? `\n<p class="sb-entry-replaced">${escapeHtml(entryWordsOf(context.locale).replaced)}</p>\n${listOf([context.lines.item(successor, context)])}`
    : "";
  return `<h1${attributes({class: kind})}><span${bound}>${title}</span></h1>\n${sentence}${replaced}`;
}

/** It opens with a capital, and in so large a type a number may part from its noun. */
function headline(card: Card, context: EntryContext): string {
  if (card.type !== "figure") return entryTitle(card, context);
  const text = valueText(card, context).replaceAll("\u00a0", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Quotes or the calculation with its inputs, then status, date, assumptions and remarks. */
function evidencePart(card: Card, context: EntryContext): string {
  const facts = factsHtml(card, context);
  if (card.type !== "figure" || !card.derived)
    return evidenceFrame([evidenceHtml(card.evidence, context), facts]);
  const inputs = card.derived.inputs.flatMap(id => {
    const input = cardOf(context.ledger, id);
    return input ? [context.lines.item(input, {...context, labelled: true})] : [];
  });
  return `<p class="sb-formula"${attributes({"data-figure": card.id})}>${formulaHtml(card, context)}</p>
<p>${escapeHtml(entryWordsOf(context.locale).inputs)}</p>
${listOf(inputs)}
${evidenceFrame([facts])}`;
}

const evidenceFrame = (parts: readonly string[]) =>
  `<div class="sb-entry-evidence" data-evidence>\n${parts.filter(Boolean).join("\n")}\n</div>`;

function relatedParts(card: Card, context: EntryContext): Part[] {
  const {relations, locale} = context;
  const words = entryWordsOf(locale);
  const list = (cards: readonly Card[] = []) =>
    listOf(cards.map(each => context.lines.item(each, {...context, labelled: true})));
  return [
    ...(card.type === "figure" ? planParts(card, context, list) : []),
    [words.plans, list(relations.plans.get(card.id))],
    ...(card.type === "event" ? rulesOutPart(card, context, list) : []),
    ...(card.type === "figure" ? familyParts(card, context) : []),
    [words.results, list(relations.results.get(card.id))]
  ];
}

type ListCards = (cards: readonly Card[] | undefined) => string;

function planParts(
  {id, outcome}: FigureCard,
  {ledger, locale, relations}: EntryContext,
  list: ListCards
): Part[] {
  const words = entryWordsOf(locale);
  const became = outcome === undefined ? undefined : cardOf(ledger, outcome);
  return [
    [words.outcome, became ? list([became]) : ""],
    [words.endings, list(relations.endings.get(id))]
  ];
}

function rulesOutPart({rulesOut = []}: EventCard, {ledger, locale}: EntryContext, list: ListCards): Part[] {
  return [[entryWordsOf(locale).rulesOut, list(rulesOut.flatMap(id => cardOf(ledger, id) ?? []))]];
}

/** Other versions of a figure with their evidence, and other figures for the same thing. */
function familyParts(card: FigureCard, context: EntryContext): Part[] {
  const {ledger, relations, locale} = context;
  const words = entryWordsOf(locale);
  const versions = versionsOf(card, ledger, relations);
  const history = versions.map(version => {
    const own = version.id === card.id;
    const line = context.lines.item(version, {...context, ...(own && {current: words.thisVersion})});
    const evidence = own ? "" : `\n${evidenceFrame([evidenceHtml(version.evidence, context)])}`;
    return line.replace(/<\/li>$/, () => `${evidence}</li>`);
  });
  const known = new Set(versions.map(({id}) => id));
  const family = ledger.indicators[card.indicator]?.figures ?? [];
  const rivals = family.flatMap(id => (known.has(id) ? [] : (ledger.figures[id] ?? [])));
  const lines = rivals.slice(0, mostRivals).map(each => context.lines.item(each, context));
  const more =
    rivals.length > mostRivals
      ? `\n<p><a${attributes({href: context.hrefs.indicator(card.indicator)})}>${escapeHtml(words.more)}</a></p>`
      : "";
  return [
    [words.history, history.length > 1 ? listOf(history, "ol") : ""],
    [words.rivals, lines.length > 0 ? listOf(lines) + more : ""]
  ];
}
