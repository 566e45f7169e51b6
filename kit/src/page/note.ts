import type {Card, FigureCard, SourceCard} from "../ledger/card.ts";
import {boundHtml, boundText} from "./bound-html.ts";
import {attributes, escapeHtml} from "./escape-html.ts";
import {evidenceHtml} from "./note-evidence.ts";
import {constantsHtml, formulaHtml} from "./note-formula.ts";
import {measuredText, type NoteText, valueText} from "./note-subject.ts";
import {raiseOrdinals, timeText} from "./page-time.ts";
import {datedTitle} from "./source-html.ts";
import type {Wording} from "./wording.ts";
import {wordingOf} from "./wording-of.ts";

export interface NoteOptions extends NoteText {
  /** Number of the note, where the text of the page shows the card, so that the note can lead back there. */
  use?: number;
}

/** One evidence note: a sentence, the quotes with what was checked of them, and the particulars. */
export function renderNote(card: Card, options: NoteOptions): string {
  const words = wordingOf(options.locale);
  const subject = card.type === "figure" ? valueText(card, options) : boundText(card.text, options);
  const frame = {
    id: `note-${card.id}`,
    class: "sb-evidence-note",
    role: "note",
    tabindex: "-1",
    "aria-label": words.noteAbout(subject)
  };
  const back = options.use
    ? `<a class="sb-evidence-back" href="#use-${options.use}">${escapeHtml(words.backToText)}</a>\n`
    : "";
  const body = [
    `<p class="sb-evidence-sentence">${sentenceHtml(card, options)}</p>`,
    card.type === "figure" && card.derived && `<p class="sb-formula">${formulaHtml(card, options)}</p>`,
    evidenceHtml(card.evidence, options),
    factsHtml(card, options)
  ].filter(Boolean);
  return `<aside${attributes(frame)}>
${back}<a class="sb-close" href="#close">${escapeHtml(words.close)}</a>
${body.join("\n")}
</aside>`;
}

// Holds the place of markup while a sentence is still plain text.
const slot = "\ufffc";

/** Who states what, where and when. */
function sentenceHtml(card: Card, options: NoteText): string {
  const isFigure = card.type === "figure";
  const sentence = attributed(card, isFigure ? measuredText(card, slot, options) : slot, options);
  return raiseOrdinals(sentence, options.locale).replace(slot, () =>
    isFigure
      ? `<strong${attributes({"data-figure": card.id})}>${escapeHtml(valueText(card, options))}</strong>`
      : withStop(boundHtml(card.text, options))
  );
}

function attributed(card: Card, what: string, {ledger, locale}: NoteText): string {
  const words = wordingOf(locale);
  const source = mainSource(card, ledger.sources);
  if (!source) return words.calculation(what);
  const by = card.saidBy && boundText(card.saidBy, {ledger, locale});
  const said = {
    what,
    who: by ?? source.publisher,
    ...(by === undefined || by === source.publisher ? {} : {publisher: source.publisher}),
    where: datedTitle(source, locale)
  };
  // A happening is a sentence of its own, which no clause may be hung on.
  return card.type === "figure" ? words.accordingTo(said) : words.toldBy(said);
}

/** The source of the evidence that proves the value or the text, else of the first. */
function mainSource({evidence}: Card, sources: Readonly<Record<string, SourceCard>>): SourceCard | undefined {
  const main = evidence.find(({supports}) => supports.includes("value") || supports.includes("text"));
  return sources[(main ?? evidence[0])?.source ?? ""];
}

const withStop = (html: string) => (/[.!?…]$/.test(html) ? html : `${html}.`);

/** Status, date, assumption and remarks, as far as there are any. */
function factsHtml(card: Card, options: NoteText): string {
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

function statusText(card: Card, locale: string): string {
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
  return [
    ...constantsHtml(card, options).map((html): [string, string] => [words.constant, html]),
    [words.assuming, assuming ? boundHtml(assuming, options) : ""],
    [words.check, escapeHtml(words.derivedStates[card.state])]
  ];
}
