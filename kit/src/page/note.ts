import type {Card} from "../ledger/card.ts";
import {boundText} from "./bound-html.ts";
import {entryWordsOf} from "./entry/words-of.ts";
import {attributes, escapeHtml} from "./escape-html.ts";
import {evidenceHtml} from "./note-evidence.ts";
import {factsHtml} from "./note-facts.ts";
import {formulaHtml} from "./note-formula.ts";
import {sentenceHtml} from "./note-sentence.ts";
import {type NoteText, valueText} from "./note-subject.ts";
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
    factsHtml(card, options),
    entryLink(card, options)
  ].filter(Boolean);
  return `<aside${attributes(frame)}>
${back}<a class="sb-close" href="#close">${escapeHtml(words.close)}</a>
${body.join("\n")}
</aside>`;
}

/** The way to everything that is known of the entry. */
function entryLink(card: Card, {locale, hrefs}: NoteText): string {
  if (!hrefs) return "";
  const text = escapeHtml(entryWordsOf(locale).pageOf[card.type]);
  return `<p class="sb-entry-link"><a${attributes({href: hrefs.card(card)})}>${text}</a></p>`;
}
