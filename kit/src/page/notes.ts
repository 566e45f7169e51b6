import type {PublishedLedger} from "../ledger/card.ts";
import {attributes, escapeHtml} from "./escape-html.ts";
import {renderNote} from "./note.ts";
import {cardOf, withInputs} from "./page-cards.ts";
import {wordingOf} from "./wording-of.ts";

export interface NotesOptions {
  ledger: PublishedLedger;
  locale: string;
  /** Ids that the text of the page shows; charts may show more. */
  inText: ReadonlySet<string>;
}

/** Ids with a note of their own: those on the page, then what they are computed from. In the order of the notes. */
export function notedIds(ids: Iterable<string>, ledger: PublishedLedger): string[] {
  return withInputs(ledger, ids);
}

/**
 * The evidence section that ends `<main>`: one note an id. `#close` is an element, since broken links fail the
 * build; the style sheet fixes it to the window, so that going there scrolls nothing.
 */
export function renderNotes(ids: readonly string[], {ledger, locale, inText}: NotesOptions): string {
  if (ids.length === 0) return "";
  const title = wordingOf(locale).notesTitle;
  const notes = ids.flatMap(id => {
    const card = cardOf(ledger, id);
    return card ? [renderNote(card, {ledger, locale, inText: inText.has(id)})] : [];
  });
  return `<section class="sb-evidence"${attributes({"data-evidence": "", "aria-label": title})}>
<h2 class="sb-evidence-title">${escapeHtml(title)}</h2>
<span id="close"></span>
${notes.join("\n")}
</section>
`;
}
