import type {EvidenceCard, SourceCard} from "../ledger/card.ts";
import {entryWordsOf} from "./entry/words-of.ts";
import {attributes, escapeHtml} from "./escape-html.ts";
import type {NoteText} from "./note-subject.ts";
import {raiseOrdinals, timeText} from "./page-time.ts";
import {quoteHtml} from "./quote-html.ts";
import {linkedTitle} from "./source-html.ts";
import {wordingOf} from "./wording-of.ts";

interface EvidenceOptions extends NoteText {
  /** True on the page of the source itself: only its words and what was checked of them. */
  withoutSource?: boolean;
}

/** The quotes of a card, each document named once with what was checked of its words. */
export function evidenceHtml(evidence: readonly EvidenceCard[], options: EvidenceOptions): string {
  const groups = new Map<string, EvidenceCard[]>();
  for (const entry of evidence) {
    const {source, citing, page, cell, state, checked, exact} = entry;
    const key = JSON.stringify([source, citing, page, cell, state, checked, exact === undefined]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].map(group => groupHtml(group, options)).join("\n");
}

/** Evidence of one document with one state. */
function groupHtml(group: readonly EvidenceCard[], options: EvidenceOptions): string {
  const {ledger, locale, withoutSource} = options;
  const [first] = group;
  const source = first && ledger.sources[first.source];
  if (!first || !source) return "";
  const words = wordingOf(locale);
  const quotes = source.confidential
    ? []
    : group.map(entry => quoteHtml(entry, {locale, language: source.language}));
  const place = [
    first.page === undefined ? "" : words.page(String(first.page)),
    first.cell === undefined ? "" : words.cell(first.cell)
  ].filter(part => part !== "");
  const kind = words.kinds[source.kind] ?? source.kind;
  const particulars = [source.publisher, kind, timeText(source.published, locale), ...place].join(", ");
  const states = first.exact === undefined ? words.dataStates : words.states;
  const day = first.checked === undefined ? undefined : timeText(first.checked, locale);
  const lines = [
    ...quotes,
    withoutSource
      ? placeHtml(place)
      : `<p class="sb-evidence-source">${linkedTitle(source, locale, first)}, ${raiseOrdinals(particulars, locale)}${pageLink(source, options)}</p>`,
    citingHtml(first, {ledger, locale}),
    `<p class="sb-check"${attributes({"data-state": first.state})}>${raiseOrdinals(states[first.state](day), locale)}</p>`
  ];
  return `<div class="sb-evidence-item">\n${lines.filter(line => line !== "").join("\n")}\n</div>`;
}

/** The way to everything that rests on the document; of a confidential one there is no page. */
function pageLink({id, confidential}: SourceCard, {locale, hrefs}: NoteText): string {
  if (!hrefs || confidential) return "";
  const text = escapeHtml(entryWordsOf(locale).aboutSource);
  return `. <a${attributes({href: hrefs.source(id)})}>${text}</a>`;
}

const placeHtml = (place: readonly string[]) =>
  place.length === 0 ? "" : `<p class="sb-evidence-source">${escapeHtml(place.join(", "))}</p>`;

/** The document that the source itself relies on. */
function citingHtml({citing}: EvidenceCard, {ledger, locale}: NoteText): string {
  const cited = citing === undefined ? undefined : ledger.sources[citing];
  if (!cited) return "";
  const particulars = [cited.publisher, timeText(cited.published, locale)].join(", ");
  const intro = escapeHtml(wordingOf(locale).citing);
  return `<p class="sb-evidence-citing">${intro} ${linkedTitle(cited, locale)}, ${raiseOrdinals(particulars, locale)}</p>`;
}
