import type {EvidenceCard, SourceCard} from "../ledger/card.ts";
import {attributes, escapeHtml} from "./escape-html.ts";
import {timeText} from "./page-time.ts";
import {quoted} from "./quote-html.ts";
import {wordingOf} from "./wording-of.ts";

/**
 * A link out of the notebook. `external` keeps Framework from adding `target=_blank`; `noreferrer` keeps what
 * is read here from whoever is linked.
 */
function externalLink(url: string, html: string, passage: string): string {
  if (!/^https?:\/\//i.test(url)) return html;
  // Print spells out the plain address.
  const spelled = passage === url ? undefined : url;
  return `<a${attributes({href: passage, "data-url": spelled, rel: "external noreferrer"})}>${html}</a>`;
}

/** The title in quotation marks, linked to the passage where there is an address. */
export function linkedTitle(source: SourceCard, locale: string, evidence?: EvidenceCard): string {
  const inner = attributes({lang: source.language === locale ? undefined : source.language});
  const title = source.confidential
    ? escapeHtml(source.title)
    : `<cite${inner}>${escapeHtml(quoted(source.title, locale))}</cite>`;
  if (source.url === undefined || source.confidential) return title;
  return externalLink(source.url, title, passageUrl(source.url, evidence?.exact));
}

/** `“Toulouse” (undated)`, plain. */
export function datedTitle(source: SourceCard, locale: string): string {
  const title = source.confidential ? source.title : quoted(source.title, locale);
  return wordingOf(locale).dated(title, timeText(source.published, locale));
}

/** The address with a text fragment, so that browsers scroll to the words and mark them. */
function passageUrl(url: string, exact: string | undefined): string {
  if (exact === undefined || url.includes("#")) return url;
  return `${url}#:~:text=${encodeURIComponent(exact).replace(/-/g, "%2D")}`;
}
