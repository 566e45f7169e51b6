import {toLanguage} from "../../quantity/locale.ts";
import {isSameQuantity, QuantityError} from "../../quantity/quantity.ts";
import {type Reading, readQuantities} from "../../quantity/read-quantities.ts";
import type {UnitWordsTable} from "../../quantity/unit.ts";

/** What a quote said and what its place says now; `null` where there is no number, or its language is not read. */
export interface QuoteChange {
  /** Offsets are of `exact`. */
  from: Reading | null;
  /** Offsets are of the text. */
  to: Reading | null;
}

export interface ReadChangeOptions {
  /** The source's language: BCP 47. */
  locale: string;
  units?: UnitWordsTable;
  /** The token of the quote that the figure is about. */
  number?: string;
}

/** Words with what stands around them, and their offset in the whole. */
export interface Excerpt {
  before: string;
  words: string;
  after: string;
  start: number;
}

/**
 * Reads the number that changed: the one the author points at, else the first that differs, quantities before dates
 * and names. Words around are read too, since a comparator may stand there.
 */
export function readChange(quote: Excerpt, place: Excerpt, options: ReadChangeOptions): QuoteChange {
  const old = readExcerpt(quote, options);
  const now = readExcerpt(place, options);
  const pointed = options.number === undefined ? -1 : indexOfNumber(old, quote, options.number);
  if (pointed >= 0) return {from: old[pointed] ?? null, to: now[pointed] ?? null};
  const quantities = firstDifference(old.filter(isQuantity), now.filter(isQuantity));
  return quantities ?? firstDifference(old, now) ?? {from: old[0] ?? null, to: now[0] ?? null};
}

function readExcerpt(excerpt: Excerpt, {locale, units}: ReadChangeOptions): Reading[] {
  if (!isReadable(locale)) return [];
  const {before, words, after, start} = excerpt;
  const shift = start - before.length;
  const end = before.length + words.length;
  return readQuantities(`${before}${words}${after}`, {locale, ...(units ? {units} : {})})
    .filter(reading => reading.start < end && reading.end > before.length)
    .map(reading => ({...reading, start: reading.start + shift, end: reading.end + shift}));
}

function isReadable(locale: string): boolean {
  try {
    return toLanguage(locale) !== undefined;
  } catch (error) {
    if (error instanceof QuantityError) return false;
    throw error;
  }
}

function indexOfNumber(readings: readonly Reading[], {words}: Excerpt, number: string): number {
  const at = words.indexOf(number);
  return at < 0 ? -1 : readings.findIndex(({start, end}) => start < at + number.length && end > at);
}

const isQuantity = ({kind}: Reading) => kind === "quantity";

function firstDifference(old: readonly Reading[], now: readonly Reading[]): QuoteChange | undefined {
  for (let index = 0; index < Math.max(old.length, now.length); index++) {
    const [from, to] = [old[index] ?? null, now[index] ?? null];
    if (from === null || to === null || !saysSame(from, to)) return {from, to};
  }
  return undefined;
}

function saysSame(a: Reading, b: Reading): boolean {
  if (a.quantity && b.quantity) return isSameQuantity(a.quantity, b.quantity) && a.tax === b.tax;
  return a.quantity === b.quantity && a.time === b.time && a.kind === b.kind && a.text === b.text;
}
