import type {Correction} from "../ledger/read-corrections.ts";
import {pickText} from "../quantity/localized.ts";
import {correctionWords} from "./correction-words.ts";
import {escapeHtml} from "./escape-html.ts";
import {raiseOrdinals, timeText} from "./page-time.ts";

/** `{{corrections}}`: every correction with its date, the newest first, or that there is none. */
export function renderCorrections(corrections: readonly Correction[], locale: string): string {
  if (corrections.length === 0) return `<p>${escapeHtml(correctionWords(locale).none)}</p>\n`;
  const items = corrections.map(correction => `<li>${correctionHtml(correction, locale)}</li>`);
  return `<ul class="sb-corrections" data-corrections>\n${items.join("\n")}\n</ul>\n`;
}

/** The corrections of a page, to stand at its top; empty where there is none. */
export function renderCorrectionNotes(corrections: readonly Correction[], locale: string): string {
  const notes = corrections.map(correction => `<p>${correctionHtml(correction, locale)}</p>`);
  if (notes.length === 0) return "";
  return `<div class="sb-correction" role="note" data-corrections>\n${notes.join("\n")}\n</div>\n`;
}

function correctionHtml({date, text, was, now}: Correction, locale: string): string {
  const words = correctionWords(locale);
  const day = timeText(date, locale);
  const heading = raiseOrdinals(words.heading(day), locale);
  const parts = [
    pickText(text, locale),
    was && words.was(pickText(was, locale)),
    now && words.now(pickText(now, locale))
  ].filter(part => part !== undefined);
  return `<strong><time datetime="${date}">${heading}</time></strong> ${parts.map(escapeHtml).join(" ")}`;
}
