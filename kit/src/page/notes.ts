import type {Card, PublishedLedger} from "../ledger/card.ts";
import type {Localized} from "../quantity/localized.ts";
import {boundIds} from "./bound-html.ts";
import type {EntryHrefs} from "./entry-hrefs.ts";
import {attributes, escapeHtml} from "./escape-html.ts";
import {renderNote} from "./note.ts";
import {cardOf, closureOf, inputsOf} from "./page-cards.ts";
import {wordingOf} from "./wording-of.ts";

export interface NotesOptions {
  ledger: PublishedLedger;
  locale: string;
  /** Ids that the text of the page shows; charts may show more. */
  inText: ReadonlySet<string>;
  hrefs?: EntryHrefs | undefined;
}

/**
 * Ids with a note of their own, in the order of the notes: those on the page, and whatever their notes show in
 * turn. No number leads nowhere.
 */
export function notedIds(ids: Iterable<string>, ledger: PublishedLedger): string[] {
  return closureOf(ledger, ids, card => [...inputsOf(card), ...textsOf(card).flatMap(boundIds)]);
}

/** The texts of a card that its note prints. */
function textsOf(card: Card): (Localized | undefined)[] {
  const shared = [card.timeBecause, card.note];
  if (card.type !== "figure") return [card.text, ...shared];
  const reasons = (card.derived?.constants ?? []).map(({because}) => because);
  return [...shared, card.derived?.assuming, ...reasons];
}

/**
 * The evidence section that ends `<main>`: one note an id. `#close` is an element, since broken links fail the
 * build; the style sheet fixes it to the window, so that going there scrolls nothing.
 */
export function renderNotes(ids: readonly string[], {ledger, locale, inText, hrefs}: NotesOptions): string {
  if (ids.length === 0) return "";
  const title = wordingOf(locale).notesTitle;
  const notes = ids.flatMap((id, index) => {
    const card = cardOf(ledger, id);
    return card
      ? [renderNote(card, {ledger, locale, ...(hrefs && {hrefs}), ...(inText.has(id) && {use: index + 1})})]
      : [];
  });
  return `<section class="sb-evidence"${attributes({"data-evidence": "", "aria-label": title})}>
<h2 class="sb-evidence-title">${escapeHtml(title)}</h2>
<span id="close"></span>
${notes.join("\n")}
</section>
`;
}
