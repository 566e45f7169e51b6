import type {Card, SourceCard} from "../ledger/card.ts";
import {boundHtml, boundText} from "./bound-html.ts";
import {attributes, escapeHtml} from "./escape-html.ts";
import {measuredText, type NoteText, valueText} from "./note-subject.ts";
import {raiseOrdinals} from "./page-time.ts";
import {datedTitle} from "./source-html.ts";
import {wordingOf} from "./wording-of.ts";

// Holds the place of markup while a sentence is still plain text.
const slot = "\ufffc";

/** Who states what, where and when, as markup: the value of a figure stands out. */
export function sentenceHtml(card: Card, options: NoteText): string {
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
export function mainSource(
  {evidence}: Card,
  sources: Readonly<Record<string, SourceCard>>
): SourceCard | undefined {
  const main = evidence.find(({supports}) => supports.includes("value") || supports.includes("text"));
  return sources[(main ?? evidence[0])?.source ?? ""];
}

const withStop = (html: string) => (/[.!?…]$/.test(html) ? html : `${html}.`);

/** The same without markup. */
export function sentenceText(card: Card, options: NoteText): string {
  const what =
    card.type === "figure"
      ? measuredText(card, valueText(card, options), options)
      : withStop(boundText(card.text, options));
  return attributed(card, what, options);
}
