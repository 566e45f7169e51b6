import {attributes, escapeHtml} from "../escape-html.ts";
import {raiseOrdinals} from "../page-time.ts";
import type {EntryContext} from "./entry-context.ts";
import {entryWordsOf} from "./words-of.ts";

/** A citation of this page in words; its title is a title, whatever it holds. */
export function citeHtml(title: string, {locale, site, url}: EntryContext): string {
  const text = entryWordsOf(locale).citation({
    ...(site.publisher !== undefined && {who: site.publisher}),
    what: title,
    site: site.title,
    ...(url !== undefined && {address: url})
  });
  return `<p class="sb-cite"><cite>${raiseOrdinals(text, locale)}</cite></p>`;
}

/** A text for a program, folded away. */
export function foldedHtml(title: string, text: string): string {
  return `<details class="sb-folded"><summary>${escapeHtml(title)}</summary>
<pre><code${attributes({translate: "no"})}>${escapeHtml(text.trim())}</code></pre></details>`;
}
