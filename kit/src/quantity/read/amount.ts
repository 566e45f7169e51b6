import type {Numeral} from "./numeral.ts";
import {readNumeral} from "./read-numeral.ts";
import {completeUnit, readUnit, type UnitReading} from "./read-unit.ts";
import type {Tax} from "./reading.ts";
import {isCurrencySign, isDigits, isTight, isWord, type Scan, tokenAt} from "./scan.ts";
import {withSmallerPart} from "./smaller-part.ts";
import {withStrayDecimals} from "./stray-decimals.ts";
import {followsOn, isOneSpaceAfter} from "./token.ts";
import {isDuration, isMoney} from "./unit-index.ts";
import {lexemeAt} from "./word-number.ts";

/** A number with its sign and unit, before its comparator. Its `end` is after the unit. */
export interface Amount extends Numeral {
  /** Index of its first token. */
  readonly start: number;
  /** Index of the token after the number itself. */
  readonly numberEnd: number;
  readonly unit?: string | undefined;
  readonly tax?: Tax | undefined;
}

/** Reads `−12,5 %`, `€150k`, `39 457,98 euros HT`, `30 nouvelles caméras`; null where no number begins. */
export function readAmount(scan: Scan, start: number): Amount | null {
  const sign = readSign(scan, start);
  const currency = readCurrencyBefore(scan, sign ? start + 1 : start);
  const read = readNumeral(scan, currency ? currency.end : sign ? start + 1 : start, currency !== null);
  if (!read || (sign && read.form !== "digits" && !sign.word)) return null;
  const numeral = withStrayDecimals(scan, read);
  const unit = unitOf(scan, numeral, currency);
  const reason = numeral.reason ?? unit?.reason ?? currency?.reason;
  const value = reason ? null : numeral.value;
  return withSmallerPart(scan, {
    ...numeral,
    start,
    numberEnd: numeral.end,
    end: unit?.end ?? numeral.end,
    value: value && sign?.negative ? value.neg() : value,
    // "moins un" is no article.
    article: !sign && numeral.article === true,
    reason,
    unit: unit?.unit,
    tax: unit?.tax
  });
}

function unitOf(
  scan: Scan,
  {end, form, scaled}: Numeral,
  currency: CurrencyBefore | null
): UnitReading | null {
  if (currency) return currency.unit === undefined ? null : completeUnit(scan, currency.unit, end);
  const isFraction = form === "fraction";
  const reading = readUnit(scan, end, {
    of: scaled || isFraction,
    between: isFraction || form === "indefinite" ? 0 : 2
  });
  // "un tiers des caméras" is a share of them, "un quart d'heure" a time.
  const isWhole = isWord(scan, end, "of") && !isWord(scan, end + 1, "a an");
  const base = reading?.unit?.split("/")[0];
  const isMeasured = isMoney(scan, base) || isDuration(base) || base === "%";
  return isFraction && (isWhole || !isMeasured) ? null : reading;
}

interface Sign {
  negative: boolean;
  word: boolean;
}

function readSign(scan: Scan, at: number): Sign | null {
  const {key, gap} = tokenAt(scan, at);
  const next = tokenAt(scan, at + 1);
  const before = tokenAt(scan, at - 1);
  if (key === "-" || key === "+") {
    const opens = gap !== "" || before.kind === "end" || /^[([:;,=«"“]$/.test(before.text);
    const isAtNumber = next.gap === "" && (next.kind === "digits" || isCurrencySign(scan, at + 1));
    return opens && isAtNumber ? {negative: key === "-", word: false} : null;
  }
  // "huit moins quatre" and "dix heures moins dix" are not below zero.
  const takesAway =
    before.kind === "digits" ||
    lexemeAt(scan, at - 1) ||
    isWord(scan, at - 1, "heure heures ou plus le la du h");
  return key === (scan.isFrench ? "moins" : "minus") && !takesAway && next.kind !== "mark" && followsOn(next)
    ? {negative: true, word: true}
    : null;
}

interface CurrencyBefore {
  end: number;
  unit?: string | undefined;
  reason?: string;
}

/** `€150`, `US$ 5`, `EUR 150`; `C$5` is money of an unknown kind. */
function readCurrencyBefore(scan: Scan, at: number): CurrencyBefore | null {
  const {kind, text} = tokenAt(scan, at);
  const isPrefixed = kind === "word" && tokenAt(scan, at + 1).text === "$" && isTight(scan, at + 1);
  const end = isPrefixed ? at + 2 : at + 1;
  if (!isDigits(scan, end) || !(isTight(scan, end) || isOneSpaceAfter(tokenAt(scan, end)))) return null;
  if (isPrefixed) return text === "US" ? {end, unit: "USD"} : {end, reason: "unclear currency"};
  return isCurrencySign(scan, at) ? {end, unit: scan.units.signs.get(text)} : null;
}
