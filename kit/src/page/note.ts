import type {Card, EvidenceCard, PublishedLedger} from "../ledger/card.ts";
import {pickText} from "../quantity/localized.ts";
import {attributes, escapeHtml} from "./escape-html.ts";
import {constantsHtml, formulaHtml} from "./note-formula.ts";
import {subjectText, valueText} from "./note-subject.ts";
import {raiseOrdinals, timePhrase, timeText} from "./page-time.ts";
import {quoteHtml} from "./quote-html.ts";
import {datedTitle, linkedTitle} from "./source-html.ts";
import {wordingOf} from "./wording-of.ts";

export interface NoteOptions {
  ledger: PublishedLedger;
  locale: string;
  /** True where the text of the page shows the card, so that its note can lead back there. */
  inText: boolean;
}

/** One evidence note: a sentence, the quotes with what was checked of them, and the particulars. */
export function renderNote(card: Card, options: NoteOptions): string {
  const {ledger, locale, inText} = options;
  const words = wordingOf(locale);
  const subject = card.type === "figure" ? valueText(card, ledger, locale) : pickText(card.text, locale);
  const frame = {
    id: `note-${card.id}`,
    class: "sb-evidence-note",
    role: "note",
    tabindex: "-1",
    "aria-label": words.noteAbout(subject)
  };
  const back = inText
    ? `<a class="sb-evidence-back"${attributes({href: `#use-${card.id}`})}>${escapeHtml(words.backToText)}</a>\n`
    : "";
  const body = [
    `<p class="sb-evidence-sentence">${sentenceHtml(card, options)}</p>`,
    card.type === "figure" && card.derived && `<p class="sb-formula">${formulaHtml(card, options)}</p>`,
    ...card.evidence.map(evidence => evidenceHtml(evidence, options)),
    factsHtml(card, options)
  ].filter(Boolean);
  return `<aside${attributes(frame)}>
${back}<a class="sb-close" href="#close">${escapeHtml(words.close)}</a>
${body.join("\n")}
</aside>`;
}

/** Who states what, where and when. */
function sentenceHtml(card: Card, {ledger, locale}: NoteOptions): string {
  const words = wordingOf(locale);
  const what = subjectText(card, ledger, locale);
  const source = mainSource(card, ledger);
  if (!source) return markValue(words.calculation(what), card, {ledger, locale});
  const said = card.saidBy && pickText(card.saidBy, locale);
  const sentence = words.accordingTo({
    what,
    who: said ?? source.publisher,
    ...(said === undefined || said === source.publisher ? {} : {publisher: source.publisher}),
    where: datedTitle(source, locale)
  });
  return markValue(sentence, card, {ledger, locale});
}

/** The source of the evidence that proves the value or the text, else of the first. */
function mainSource(card: Card, ledger: PublishedLedger) {
  const main = card.evidence.find(({supports}) => supports.includes("value") || supports.includes("text"));
  return ledger.sources[(main ?? card.evidence[0])?.source ?? ""];
}

/** Sets the value in the sentence bold. */
function markValue(sentence: string, card: Card, {ledger, locale}: Omit<NoteOptions, "inText">): string {
  const html = escapeHtml(sentence);
  if (card.type !== "figure") return raiseOrdinals(sentence, locale);
  const value = escapeHtml(valueText(card, ledger, locale));
  return html.replace(value, () => `<strong${attributes({"data-figure": card.id})}>${value}</strong>`);
}

function evidenceHtml(evidence: EvidenceCard, {ledger, locale}: NoteOptions): string {
  const source = ledger.sources[evidence.source];
  if (!source) return "";
  const words = wordingOf(locale);
  const place = [
    evidence.page === undefined ? "" : words.page(String(evidence.page)),
    evidence.cell === undefined ? "" : words.cell(evidence.cell)
  ].filter(part => part !== "");
  const kind = words.kinds[source.kind] ?? source.kind;
  const particulars = [source.publisher, kind, timeText(source.published, locale), ...place];
  const quote = source.confidential ? "" : quoteHtml(evidence, {locale, language: source.language});
  const states = evidence.exact === undefined ? words.dataStates : words.states;
  const day = evidence.checked === undefined ? undefined : timeText(evidence.checked, locale);
  const citing = evidence.citing === undefined ? undefined : ledger.sources[evidence.citing];
  return [
    `<div class="sb-evidence-item">`,
    quote,
    `<p class="sb-evidence-source">${linkedTitle(source, locale, evidence)}, ${raiseOrdinals(particulars.join(", "), locale)}</p>`,
    citing &&
      `<p class="sb-evidence-citing">${escapeHtml(words.citing)} ${linkedTitle(citing, locale)}, ${raiseOrdinals([citing.publisher, timeText(citing.published, locale)].join(", "), locale)}</p>`,
    `<p class="sb-check"${attributes({"data-state": evidence.state})}>${raiseOrdinals(states[evidence.state](day), locale)}</p>`,
    `</div>`
  ]
    .filter(Boolean)
    .join("\n");
}

/** Status, date, assumption and remarks, as far as there are any. */
function factsHtml(card: Card, options: NoteOptions): string {
  const {locale} = options;
  const words = wordingOf(locale);
  const rows: [term: string, html: string][] = [];
  const add = (term: string, text: string | undefined) => {
    if (text) rows.push([term, raiseOrdinals(text, locale)]);
  };
  const about =
    card.type === "figure" ? [words.statuses[card.status], card.measure === "change" && words.change] : [];
  add(words.status, [...about, card.hedged && words.hedged].filter(Boolean).join(", "));
  const because = card.timeBecause && pickText(card.timeBecause, locale);
  const when = timePhrase(card.time, locale);
  if (because) add(words.when, when === "" ? because : words.measured(when, [], because));
  else if (card.type !== "figure") add(words.when, when || timePhrase(card.stated, locale));
  if (card.type === "figure" && card.derived) {
    for (const constant of constantsHtml(card, options)) rows.push([words.constant, constant]);
    add(words.assuming, card.derived.assuming && pickText(card.derived.assuming, locale));
    add(words.check, words.derivedStates[card.state]);
  }
  add(words.note, card.note && pickText(card.note, locale));
  if (rows.length === 0) return "";
  const items = rows.map(([term, html]) => `<div><dt>${escapeHtml(term)}</dt><dd>${html}</dd></div>`);
  return `<dl class="sb-facts">\n${items.join("\n")}\n</dl>`;
}
