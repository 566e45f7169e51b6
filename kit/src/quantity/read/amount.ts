import type Fraction from "fraction.js";
import type {Numeral} from "./numeral.ts";
import {readNumeral} from "./read-numeral.ts";
import {completeUnit, readUnit, type UnitReading} from "./read-unit.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
import {withSmallerPart} from "./smaller-part.ts";
import {withStrayDecimals} from "./stray-decimals.ts";
import {followsOn, isOneSpaceAfter} from "./token.ts";

/** A number with its sign and unit, before its comparator. */
export interface Amount {
  /** Token indexes. */
  readonly start: number;
  readonly end: number;
  readonly value: Fraction | null;
  readonly reason?: string;
  readonly about: boolean;
  readonly unit?: string;
  readonly tax?: "excluded" | "included";
  readonly numeral: Numeral;
}

/** Reads `−12,5 %`, `€150k`, `39 457,98 euros HT`, `30 nouvelles caméras`; null where no number begins. */
export function readAmount(scan: Scan, at: number): Amount | null {
  const sign = readSign(scan, at);
  let next = sign ? sign.end : at;
  const currency = readCurrencyBefore(scan, next);
  if (currency) next = currency.end;
  const read = readNumeral(scan, next, currency !== null);
  if (!read || (sign && read.form !== "digits" && !sign.word)) return null;
  const numeral = withStrayDecimals(scan, read);
  const unit = unitOf(scan, numeral, currency);
  const negative = sign?.negative ? (value: Fraction) => value.neg() : (value: Fraction) => value;
  const reason = numeral.reason ?? unit?.reason ?? currency?.reason;
  const amount: Amount = {
    start: at,
    end: unit ? unit.end : numeral.end,
    value: numeral.value && !reason ? negative(numeral.value) : null,
    about: numeral.about ?? false,
    // "moins un" is no article.
    numeral: sign ? {...numeral, article: false} : numeral,
    ...(reason !== undefined && {reason}),
    ...(unit?.unit !== undefined && {unit: unit.unit}),
    ...(unit?.tax !== undefined && {tax: unit.tax})
  };
  return withSmallerPart(scan, amount);
}

function unitOf(scan: Scan, numeral: Numeral, currency: CurrencyBefore | null): UnitReading | null {
  if (currency) return currency.unit === undefined ? null : completeUnit(scan, currency.unit, numeral.end);
  const isFraction = numeral.form === "fraction";
  const of = numeral.scaled === true || isFraction;
  const reading = readUnit(scan, numeral.end, {
    of,
    between: isFraction || numeral.form === "indefinite" ? 0 : 2
  });
  // "un tiers des caméras" is a share of them, "un quart d'heure" a time.
  if (isFraction && reading && !isMeasuredByParts(scan, numeral, reading)) return null;
  return reading;
}

function isMeasuredByParts(scan: Scan, numeral: Numeral, {unit = ""}: UnitReading): boolean {
  const {key} = tokenAt(scan, numeral.end);
  if (key === "of" && !isWord(scan, numeral.end + 1, "a an")) return false;
  return scan.units.currencies.has(unit) || /^(?:s|min|h|day|week|month|year|%)/.test(unit);
}

function readSign(scan: Scan, at: number): {end: number; negative: boolean; word?: boolean} | null {
  const {key, gap} = tokenAt(scan, at);
  const next = tokenAt(scan, at + 1);
  const before = tokenAt(scan, at - 1);
  const opens = gap !== "" || before.kind === "end" || /^[([:;,=«"“]$/.test(before.text);
  if (
    (key === "-" || key === "+") &&
    opens &&
    next.gap === "" &&
    (next.kind === "digits" || scan.units.currencySigns.has(next.text))
  )
    return {end: at + 1, negative: key === "-"};
  const isWord = key === (scan.language === "fr" ? "moins" : "minus");
  // "huit moins quatre" and "dix heures moins dix" are not below zero.
  const takesAway =
    before.kind === "digits" ||
    scan.lexicon.lexemes.has(before.key) ||
    /^(?:heures?|ou|plus|le|la|du|h)$/.test(before.key);
  if (!isWord || takesAway || next.kind === "mark" || !followsOn(next)) return null;
  return {end: at + 1, negative: true, word: true};
}

interface CurrencyBefore {
  end: number;
  unit?: string;
  reason?: string;
}

/** `€150`, `US$ 5`, `EUR 150`; `C$5` is money of an unknown kind. */
function readCurrencyBefore(scan: Scan, at: number): CurrencyBefore | null {
  const token = tokenAt(scan, at);
  const isPrefixed =
    token.kind === "word" && tokenAt(scan, at + 1).text === "$" && tokenAt(scan, at + 1).gap === "";
  const end = isPrefixed ? at + 2 : at + 1;
  const number = tokenAt(scan, end);
  if (number.kind !== "digits" || !(number.gap === "" || isOneSpaceAfter(number))) return null;
  if (isPrefixed) return token.text === "US" ? {end, unit: "USD"} : {end, reason: "unclear currency"};
  if (!scan.units.currencySigns.has(token.text)) return null;
  return {end, unit: scan.units.signs.get(token.text) as string};
}
