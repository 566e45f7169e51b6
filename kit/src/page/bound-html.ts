import {parseBoundText} from "../ledger/bound-text.ts";
import type {PublishedLedger} from "../ledger/card.ts";
import {resolveBoundText} from "../ledger/figure-text.ts";
import {type Localized, pickText} from "../quantity/localized.ts";
import type {EntryHrefs} from "./entry-hrefs.ts";
import {attributes} from "./escape-html.ts";
import {cardOf} from "./page-cards.ts";
import {raiseOrdinals} from "./page-time.ts";

export interface BoundHtmlOptions {
  ledger: PublishedLedger;
  locale: string;
  /** False where the page may have no note to link to. Default true. */
  link?: boolean;
  hrefs?: EntryHrefs;
  onEntryPage?: boolean;
}

/** Where a figure in a text leads: to its note on the page, or to its own page where there are no notes. */
export function figureHref(id: string, {ledger, hrefs, onEntryPage}: BoundHtmlOptions): string {
  const card = onEntryPage ? cardOf(ledger, id) : undefined;
  return hrefs && card ? hrefs.card(card) : `#note-${id}`;
}

/** A text of the ledger with its figures filled in, each leading to its note. */
export function boundHtml(text: Localized, options: BoundHtmlOptions): string {
  const {ledger, locale, link = true} = options;
  return runsOf(text, ledger, locale)
    .map(({text: words, figure, literal}) => {
      const html = raiseOrdinals(words, locale);
      if (literal) return `<span data-literal>${html}</span>`;
      if (figure === undefined) return html;
      return link
        ? `<a${attributes({"data-figure": figure, href: figureHref(figure, options)})}>${html}</a>`
        : `<span${attributes({"data-figure": figure})}>${html}</span>`;
    })
    .join("");
}

/** The same without markup. */
export function boundText(text: Localized, {ledger, locale}: BoundHtmlOptions): string {
  return runsOf(text, ledger, locale)
    .map(run => run.text)
    .join("");
}

/** Ids that a text of the ledger binds, in any language. */
export function boundIds(text: Localized | undefined): string[] {
  return Object.values(text ?? {})
    .flatMap(parseBoundText)
    .flatMap(token => (token.type === "figure" || token.type === "words" ? [token.id] : []));
}

function runsOf(text: Localized, {figures, units}: PublishedLedger, locale: string) {
  return resolveBoundText(pickText(text, locale), {locale, figures, units}).runs;
}
