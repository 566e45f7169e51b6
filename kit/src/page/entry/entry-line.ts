import type {Card, FigureCard, PublishedLedger} from "../../ledger/card.ts";
import {boundText} from "../bound-html.ts";
import type {EntryHrefs} from "../entry-hrefs.ts";
import {attributes, escapeHtml} from "../escape-html.ts";
import {mainSource} from "../note-sentence.ts";
import {detailsOf, valueText} from "../note-subject.ts";
import {raiseOrdinals, timePhrase} from "../page-time.ts";
import {wordingOf} from "../wording-of.ts";
import {entryWordsOf} from "./words-of.ts";

/** Markup of one entry among others: its value or text, what it measures, and where, when and who says so. */
interface LineParts {
  value: string;
  label: string;
  details: string;
}

/** One line an entry, worded once for all the pages of a language that list it. */
export class EntryLines {
  readonly #parts = new Map<string, LineParts>();

  constructor(
    private readonly ledger: PublishedLedger,
    private readonly locale: string
  ) {}

  /** An item of a list. `labelled` says what is measured, too; `current` marks the entry that the page is about. */
  item(
    card: Card,
    {hrefs, labelled = false, current}: {hrefs: EntryHrefs; labelled?: boolean; current?: string}
  ): string {
    const {value, label, details} = this.partsOf(card);
    const name =
      current === undefined
        ? `<a${attributes({href: hrefs.card(card)})}>${value}</a>`
        : `<strong>${value}</strong> (${escapeHtml(current)})`;
    const text = [labelled ? label : "", details].filter(part => part !== "").join(", ");
    const more = text === "" ? "" : ` <span class="sb-line-details">${text}</span>`;
    return `<li${attributes({"data-figure": card.id})}>${name}${more}</li>`;
  }

  partsOf(card: Card): LineParts {
    const known = this.#parts.get(card.id);
    if (known) return known;
    const parts = this.#word(card);
    this.#parts.set(card.id, parts);
    return parts;
  }

  #word(card: Card): LineParts {
    const {ledger, locale} = this;
    const html = (text: string) => raiseOrdinals(text, locale);
    if (card.type !== "figure") {
      const details = [timePhrase(card.time, locale), this.#who(card)].filter(part => part !== "");
      return {
        value: html(boundText(card.text, {ledger, locale})),
        label: "",
        details: html(details.join(", "))
      };
    }
    const {semicolonSpace} = wordingOf(locale);
    const status = [statusOf(card, locale), this.#who(card)].filter(part => part !== "").join(", ");
    const details = [detailsOf(card, locale).join(", "), status].filter(part => part !== "");
    return {
      value: html(valueText(card, {ledger, locale})),
      label: html(boundText(card.label, {ledger, locale})),
      details: html(details.join(semicolonSpace))
    };
  }

  #who(card: Card): string {
    const {ledger, locale} = this;
    if (card.saidBy) return boundText(card.saidBy, {ledger, locale});
    return mainSource(card, ledger.sources)?.publisher ?? "";
  }
}

function statusOf({status, derived, rank}: FigureCard, locale: string): string {
  const {calculated, ranks} = entryWordsOf(locale);
  const words = [wordingOf(locale).statuses[status], ...(derived ? [calculated] : [])];
  return [...words, ...(rank === "normal" ? [] : [ranks[rank]])].join(", ");
}
