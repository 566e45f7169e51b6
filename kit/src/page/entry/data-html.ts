import {attributes, escapeHtml} from "../escape-html.ts";
import {foldedHtml} from "./cite-html.ts";
import type {EntryContext} from "./entry-context.ts";
import {entryWordsOf} from "./words-of.ts";

/** The entry for programs: as JSON or in files, and as bibliographies take it. */
export function dataHtml({json, downloads, citation, locale}: EntryContext): string {
  const words = entryWordsOf(locale);
  return [
    json && `<p><a${attributes({href: json, type: "application/json"})}>${escapeHtml(words.json)}</a></p>`,
    downloads,
    citation && foldedHtml(words.bibtex, citation.bibtex),
    citation && foldedHtml("CSL-JSON", citation.csl)
  ]
    .filter(Boolean)
    .join("\n");
}
