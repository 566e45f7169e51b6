import type {EvidenceCard} from "../ledger/card.ts";
import {pickText} from "../quantity/localized.ts";
import {attributes, escapeHtml} from "./escape-html.ts";
import {wordingOf} from "./wording-of.ts";

/** Plain words in the quotation marks of a language. */
export function quoted(text: string, locale: string): string {
  const [open, close] = wordingOf(locale).quotes;
  return `${open}${text}${close}`;
}

/** A quote in its own language, its number marked, with our translation where the page is in another. */
export function quoteHtml(
  evidence: EvidenceCard,
  {locale, language}: {locale: string; language: string}
): string {
  if (evidence.exact === undefined) return "";
  const [open, close] = wordingOf(language).quotes;
  const foreign = base(language) !== base(locale);
  const words = `${open}${markNumbers(evidence.exact, evidence.marks ?? [])}${close}`;
  const quote = `<blockquote${attributes({lang: foreign ? language : undefined})}><p>${words}</p></blockquote>`;
  const translation =
    evidence.translation && foreign ? translationIn(evidence.translation, locale) : undefined;
  if (translation === undefined) return quote;
  const intro = escapeHtml(wordingOf(locale).translation);
  return `${quote}\n<p class="sb-translation">${intro} ${escapeHtml(quoted(translation, locale))}</p>`;
}

/** Only the page's own language helps its reader: no other stands in. */
function translationIn(translation: Readonly<Record<string, string>>, locale: string): string | undefined {
  return Object.keys(translation).some(tag => base(tag) === base(locale))
    ? pickText(translation, locale)
    : undefined;
}

function markNumbers(exact: string, marks: readonly [number, number][]): string {
  let html = "";
  let at = 0;
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (start < at || end > exact.length) continue;
    html += `${escapeHtml(exact.slice(at, start))}<mark>${escapeHtml(exact.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(exact.slice(at));
}

const base = (tag: string) => tag.toLowerCase().split("-")[0];
