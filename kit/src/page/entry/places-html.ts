import {attributes, escapeHtml} from "../escape-html.ts";
import {raiseOrdinals} from "../page-time.ts";
import type {EntryContext} from "./entry-context.ts";
import {listOf} from "./entry-parts.ts";
import {entryWordsOf} from "./words-of.ts";

/** Pages and charts that show an entry, each linked to the place. */
export function placesHtml({places, locale}: EntryContext): string {
  const words = entryWordsOf(locale);
  if (places.length === 0) return `<p>${escapeHtml(words.nowhere)}</p>`;
  return listOf(
    places.map(({kind, title, href}) => {
      const name = `<cite><a${attributes({href})}>${raiseOrdinals(title, locale)}</a></cite>`;
      return `<li>${name} <span class="sb-line-details">${escapeHtml(words[kind].toLowerCase())}</span></li>`;
    })
  );
}
