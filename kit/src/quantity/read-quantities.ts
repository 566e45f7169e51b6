import {toLanguage} from "./locale.ts";
import {readClockAt} from "./read/clock.ts";
import {readDateAt} from "./read/date.ts";
import {readIdentifierAt} from "./read/identifier.ts";
import {lexiconOf} from "./read/lexicon.ts";
import {readOrdinalAt} from "./read/ordinal.ts";
import {readQuantityAt} from "./read/quantity-at.ts";
import {type Found, noQuantity, type Reading} from "./read/reading.ts";
import {type Scan, tokenAt} from "./read/scan.ts";
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
    language,
    lexicon: lexiconOf(language),
    units: unitIndexOf(units, language)
  };
  const readings: Reading[] = [];
  let read = 0;
  for (let at = 0; at < scan.tokens.length; ) {
    if (!isStarter(scan, at)) {
      at++;
      continue;
    }
    const address = endOfAddress(scan, at);
    const found = address > at ? null : readAt(scan, at);
    if (found) readings.push(toReading(text, scan, {...found, from: Math.max(read, found.from ?? at)}));
    read = found ? found.to : read;
    at = found ? found.to : Math.max(address, at + 1);
  }
  return readings;
}

function readAt(scan: Scan, at: number): Found | null {
  const {kind} = tokenAt(scan, at);
  const found =
    readDateAt(scan, at) ??
    readIdentifierAt(scan, at) ??
    readClockAt(scan, at) ??
    readOrdinalAt(scan, at) ??
    readUnclearYear(scan, at) ??
    readQuantityAt(scan, at);
  if (found || kind !== "digits") return found;
  return noQuantity("number", at + 1);
}

function readUnclearYear(scan: Scan, at: number): Found | null {
  if (judgeYear(scan, at) !== "cannot be known") return null;
  return noQuantity("quantity", at + 1, {reason: "a year or a count"});
}

function toReading(text: string, scan: Scan, {to, from, ...found}: Found & {from: number}): Reading {
  const start = tokenAt(scan, from).start;
  const end = tokenAt(scan, to - 1).end;
  return {start, end, text: text.slice(start, end), ...found};
}

/** Web and mail addresses are full of digits that say nothing. */
function endOfAddress(scan: Scan, at: number): number {
  const {key} = tokenAt(scan, at);
  const next = tokenAt(scan, at + 1);
  if (!/^(?:https?|www)$/.test(key) || next.gap !== "" || !/^[:.]$/.test(next.text)) return at;
  let end = at + 1;
  while (tokenAt(scan, end).kind !== "end" && tokenAt(scan, end).gap === "") end++;
  return end;
}
