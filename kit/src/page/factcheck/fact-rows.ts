import {parseBoundText} from "../../ledger/bound-text.ts";
import type {Card, PublishedLedger} from "../../ledger/card.ts";
import {figureText} from "../../ledger/figure-text.ts";
import {pickText} from "../../quantity/localized.ts";
import {boundText} from "../bound-html.ts";
import {findClaimWords} from "../claims/find-claim-words.ts";
import type {PageParts} from "../context.ts";
import {lintBoundText} from "../lint-bound-text.ts";
import {cardOf, closureOf, inputsOf} from "../page-cards.ts";
import {timeText} from "../page-time.ts";
import type {Page} from "../parse-page.ts";
import {readNumbers} from "../read-numbers.ts";
import {splitSentences} from "../split-sentences.ts";
import {textBlocks} from "../text-blocks.ts";
import {wordingOf} from "../wording-of.ts";

/** One thing to check: a sentence with what it rests on. */
export interface Fact {
  /** In the Markdown file, 1-based. */
  line: number;
  /** As a reader sees it, or the binding of a chart. */
  text: string;
  /** Words that claim something of numbers, as written. */
  claims: string[];
  /** Numbers and words that rest on no figure, with the author's reason. */
  literals: string[];
  bases: FactBasis[];
}

/** A figure, event or statement behind a sentence, or behind such a figure. */
export interface FactBasis {
  id: string;
  /** What the ledger says: value and unit, or text; time; status. */
  says: string;
  evidence: FactEvidence[];
}

/** Where it is said: empty texts where there is none. */
export interface FactEvidence {
  /** The quoted words, the place in a data file, or the formula. */
  words: string;
  source: string;
  state: string;
}

export interface FactContext {
  ledger: PublishedLedger;
  charts: PageParts;
}

/** Sentences of a page with a number, a date, a name, a quotation or a binding, and its charts, in order. */
export function factRows(
  {source, file, locale}: Pick<Page, "source" | "file" | "locale">,
  context: FactContext
): Fact[] {
  const {ledger, charts} = context;
  return factBlocks(source).flatMap(({start, block}) =>
    splitSentences(block).flatMap(({offset, sentence}): Fact[] => {
      const lead = sentence.length - sentence.trimStart().length;
      const line = source.slice(0, start + offset + lead).split("\n").length;
      const written = sentence.replace(/\s+/gu, " ").trim();
      const chart = /^\{\{\s*(?:chart|table)\s+([^\s}]+)/.exec(written)?.[1];
      const shown = chart === undefined ? [] : (charts[chart]?.[locale]?.figures ?? []);
      const tokens = parseBoundText(written);
      const ids = tokens.flatMap(token => ("id" in token ? [token.id] : []));
      const {text} = lintBoundText(written, {locale, ledger, file, line, column: 0});
      const plain = chart === undefined ? plainText(text) : written;
      if (!isFact(plain, [...ids, ...shown], {locale, ledger})) return [];
      const literals = tokens.flatMap(token =>
        token.type === "literal" ? [`${token.text} (${token.reason})`] : []
      );
      const claims = findClaimWords(written, locale);
      const bases = closureOf(ledger, [...ids, ...shown], inputsOf).flatMap(id => {
        const card = cardOf(ledger, id);
        return card ? [toBasis(card, ledger, locale)] : [];
      });
      return [{line, text: plain, claims, literals, bases}];
    })
  );
}

/** Blocks of text; of the front matter only what readers see. */
function factBlocks(source: string): {start: number; block: string}[] {
  const front = /^---[^\S\n]*\n[\s\S]*?^---[^\S\n]*$/m.exec(source);
  const end = front?.index === 0 ? front[0].length : 0;
  return textBlocks(source).flatMap(({start, block}) => {
    if (start >= end) return [{start, block}];
    const field = /^(?:title|description):\s*["']?/.exec(block);
    if (!field) return [];
    return [{start: start + field[0].length, block: block.slice(field[0].length).replace(/["']\s*$/, "")}];
  });
}

/** Markdown without its marks. */
function plainText(text: string): string {
  return text
    .replace(/^\s*(?:#{1,6}\s+|[-*+]\s+|\d+[.)]\s+|>\s*)/, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<\/?[a-z][^>]*>/gi, "")
    .replace(/\*{1,3}([^*]+)\*{1,3}/g, "$1")
    .trim();
}

function isFact(
  text: string,
  ids: readonly string[],
  {locale, ledger}: {locale: string; ledger: PublishedLedger}
): boolean {
  if (ids.length > 0 || /\p{N}|[“”«»"]/u.test(text)) return true;
  // A capital inside a sentence names somebody or something.
  if (/[\p{L}\p{N},;:’'»”)]\s+(?:[dl][’'])?\p{Lu}\p{L}/u.test(text)) return true;
  return readNumbers(text, {locale, units: ledger.units}).length > 0;
}

function toBasis(card: Card, ledger: PublishedLedger, locale: string): FactBasis {
  const words = wordingOf(locale);
  const time = card.time === "unknown" ? words.undated : timeText(card.time, locale);
  const evidence = card.evidence.map(({source, citing, exact, pointer, fragment, state, checked}) => ({
    words: exact ?? pointer ?? fragment ?? "",
    source: [source, citing ?? []]
      .flat()
      .map(id => sourceText(id, ledger, locale))
      .join("; "),
    state: (exact === undefined ? words.dataStates : words.states)[state](
      checked && timeText(checked, locale)
    )
  }));
  if (card.type !== "figure") {
    return {id: card.id, says: `${boundText(card.text, {ledger, locale})} (${time})`, evidence};
  }
  const value = figureText(card, {locale, units: ledger.units, options: ["unit"]});
  const says = `${pickText(card.label, locale)}: ${value} (${time}; ${words.statuses[card.status]})`;
  if (!card.derived) return {id: card.id, says, evidence};
  const formula = {words: card.derived.formula, source: "", state: words.derivedStates[card.state]};
  return {id: card.id, says, evidence: [formula, ...evidence]};
}

function sourceText(id: string, {sources}: PublishedLedger, locale: string): string {
  const source = sources[id];
  if (!source) return id;
  const {title, publisher, published, url} = source;
  return [title, publisher, timeText(published, locale), url].filter(Boolean).join(", ");
}
