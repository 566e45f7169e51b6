import {toLanguage} from "./locale.ts";
import {readClockAt} from "./read/clock.ts";
import {readDateAt} from "./read/date.ts";
import {readIdentifierAt} from "./read/identifier.ts";
import {lexiconOf} from "./read/lexicon.ts";
import {readOrdinalAt} from "./read/ordinal.ts";
import {readQuantityAt} from "./read/quantity-at.ts";
import {type Found, noQuantity, type Reading} from "./read/reading.ts";
import {isDigits, isTight, isTightWord, isWord, type Scan, tokenAt} from "./read/scan.ts";
import {isStarter} from "./read/starter.ts";
import {toTokens} from "./read/token.ts";
import {unitIndexOf} from "./read/unit-index.ts";
import {judgeYear} from "./read/year.ts";
import type {UnitWordsTable} from "./unit.ts";

export type {Reading} from "./read/reading.ts";

export interface ReadOptions {
  /** Language of the text: BCP 47, `en` or `fr` with any region. */
  locale: string;
  /** Units whose nouns are recognised beside a number; money, percent and time always are. */
  units?: UnitWordsTable;
}

/**
 * Every number of a text, in order, without overlap: what it says (`quantity`, with comparator, range, magnitude
 * and unit) or what else it is (`kind`). A number that may mean two things has no value and a `reason`.
 * "un", "une", "one" as articles or pronouns are no readings. Takes time linear in the text.
 * Throws `QuantityError` where there are no words for the locale.
 */
export function readQuantities(text: string, {locale, units}: ReadOptions): Reading[] {
  const language = toLanguage(locale);
  const scan: Scan = {
    tokens: toTokens(text),
    isFrench: language === "fr",
    lexicon: lexiconOf(language),
    units: unitIndexOf(units, language)
  };
  const readings: Reading[] = [];
  let read = 0;
  for (let at = 0; at < scan.tokens.length; ) {
    const end = isStarter(scan, at) ? endOfAddress(scan, at) : at + 1;
    const found = end > at ? null : readAt(scan, at);
    const start = at;
    at = found ? found.to : Math.max(end, at + 1);
    if (!found) continue;
    readings.push(toReading(text, scan, {...found, from: Math.max(read, found.from ?? start)}));
    read = at;
  }
  return readings;
}

function readAt(scan: Scan, at: number): Found | null {
  return (
    readDateAt(scan, at) ??
    readIdentifierAt(scan, at) ??
    readClockAt(scan, at) ??
    readOrdinalAt(scan, at) ??
    readUnclearYear(scan, at) ??
    readQuantityAt(scan, at) ??
    (isDigits(scan, at) ? noQuantity("number", at + 1) : null)
  );
}

const readUnclearYear = (scan: Scan, at: number) =>
  judgeYear(scan, at) === "cannot be known"
    ? noQuantity("quantity", at + 1, {reason: "a year or a count"})
    : null;

/** A reading with its place in the text, and only the fields that say something. */
function toReading(text: string, scan: Scan, {to, from, ...found}: Found & {from: number}): Reading {
  const {start} = tokenAt(scan, from);
  const {end} = tokenAt(scan, to - 1);
  const reading: Record<string, unknown> = {start, end, text: text.slice(start, end)};
  for (const [field, value] of Object.entries(found)) if (value !== undefined) reading[field] = value;
  return reading as unknown as Reading;
}

/** Web and mail addresses are full of digits that say nothing. */
function endOfAddress(scan: Scan, at: number): number {
  if (!isWord(scan, at, "http https www") || !isTightWord(scan, at + 1, ": .")) return at;
  let end = at + 1;
  while (isTight(scan, end)) end++;
  return end;
}
