import type {Card, FigureCard} from "../ledger/card.ts";
import {boundHtml} from "./bound-html.ts";
import {entryWordsOf} from "./entry/words-of.ts";
import {escapeHtml} from "./escape-html.ts";
import {constantsHtml} from "./note-formula.ts";
import type {NoteText} from "./note-subject.ts";
import {raiseOrdinals, timeText} from "./page-time.ts";
import type {Wording} from "./wording.ts";
import {wordingOf} from "./wording-of.ts";

/** Status, date, assumption and remarks, as far as there are any. */
export function factsHtml(card: Card, options: NoteText): string {
  const {locale} = options;
  const words = wordingOf(locale);
  const rows = [
    [words.status, escapeHtml(statusText(card, locale))],
    [words.when, whenHtml(card, options)],
    ...derivedRows(card, options),
    [words.note, card.note ? boundHtml(card.note, options) : ""]
  ].filter(([, html]) => html !== "");
  if (rows.length === 0) return "";
  const items = rows.map(([term = "", html]) => `<div><dt>${escapeHtml(term)}</dt><dd>${html}</dd></div>`);
  return `<dl class="sb-facts">\n${items.join("\n")}\n</dl>`;
}

/** A calculation is ours: its status is that of its least settled input. */
function statusOf({status, derived}: FigureCard, words: Wording): string {
  const word = words.statuses[status];
  return derived ? words.derivedStatus(word) : word;
}

export function statusText(card: Card, locale: string): string {
  const words = wordingOf(locale);
  const status = card.type === "figure" ? [statusOf(card, words)] : [];
  const change = card.type === "figure" && card.measure === "change" ? [words.change] : [];
  return [...status, ...change, ...(card.hedged ? [words.hedged] : [])].join(words.semicolonSpace);
}

/** A figure's sentence gives its date; the row says how it is known. */
function whenHtml(card: Card, options: NoteText): string {
  const {locale} = options;
  if (card.timeBecause) return boundHtml(card.timeBecause, options);
  if (card.type === "figure") return "";
  if (card.time !== "unknown") return raiseOrdinals(timeText(card.time, locale), locale);
  return card.stated === undefined ? "" : raiseOrdinals(timeText(card.stated, locale), locale);
}

function derivedRows(card: Card, options: NoteText): [string, string][] {
  if (card.type !== "figure" || !card.derived) return [];
  const words = wordingOf(options.locale);
  const {assuming} = card.derived;
  const checks = (options.onEntryPage ? entryWordsOf(options.locale) : words).derivedStates;
  return [
    ...constantsHtml(card, options).map((html): [string, string] => [words.constant, html]),
    [words.assuming, assuming ? boundHtml(assuming, options) : ""],
    [words.check, escapeHtml(checks[card.state])]
  ];
}
