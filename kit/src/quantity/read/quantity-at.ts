import {type Amount, readAmount} from "./amount.ts";
import {type Bound, readBound, readBoundAfter} from "./bound.ts";
import type {Comparator} from "./lexicon.ts";
import {isOneOfTwo, joinRange, readOpenedRange} from "./range.ts";
import {readRatio} from "./ratio.ts";
import {readUnit} from "./read-unit.ts";
import type {Found} from "./reading.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
import {toFound} from "./to-quantity.ts";
import {isYear} from "./year.ts";

/** Reads a number that counts or measures, with its comparators, range and unit, from a token on. */
export function readQuantityAt(scan: Scan, at: number): Found | null {
  const opened = readOpenedRange(scan, at);
  if (opened) return opened;
  const bound = readBound(scan, at);
  const {comparators, end, word} = bound;
  const amount = readAmount(scan, end);
  if (!amount) return null;
  if (comparators.length > 0 && amount.unit === undefined && amount.numeral.plain && isYear(scan, end))
    return toFound({...amount, value: null, reason: "a year or a count"}, comparators, amount.end);
  if (bound.denied)
    return toFound({...amount, value: null, reason: "unclear bounds"}, comparators, amount.end);
  const about = comparators.includes("about");
  const range = isOneOfTwo(scan, at) ? null : joinRange(scan, {first: amount, about});
  if (range && comparators.every(comparator => comparator === "about")) return range;
  if (range) return {...range, quantity: null, reason: "unclear bounds"};
  const ratio = readRatio(scan, amount);
  if (ratio) {
    const {unit: _, reason: __, ...rest} = amount;
    const share: Amount = {
      ...rest,
      value: ratio.value,
      end: ratio.end,
      ...(ratio.reason && {reason: ratio.reason})
    };
    return toFound(share, comparators, ratio.end);
  }
  if (isMerelyArticle(scan, amount, bound)) return null;
  if (word === "over" && /^(?:s|min|h|day|week|month|year)$/.test(amount.unit ?? ""))
    return toFound({...amount, value: null, reason: "a bound or a duration"}, comparators, amount.end);
  return readTwoBounds(scan, amount, comparators) ?? withWhatFollows(scan, amount, comparators);
}

/** "une caméra", "one": counted only beside money or percent, or where a comparator says so. */
function isMerelyArticle(scan: Scan, {numeral, unit}: Amount, {comparators, word}: Bound): boolean {
  if (!numeral.article) return false;
  if (unit !== undefined && (scan.units.currencies.has(unit) || unit === "%" || unit === "‰")) return false;
  const isTime = /^(?:s|min|h|day|week|month|year)$/.test(unit ?? "");
  if (comparators.length === 0) return true;
  // « près d'une école », "up to one point" are places.
  return !isTime && !/^(?:plus|moins|au|pas|more|less|fewer|at|no|not)$/.test(word);
}

/** "at least 350 but less than 400": one left-out end of a range. */
function readTwoBounds(scan: Scan, first: Amount, comparators: readonly Comparator[]): Found | null {
  if (!isWord(scan, first.end, "but mais")) return null;
  const upper = readBound(scan, first.end + 1);
  const second = readAmount(scan, upper.end);
  if (!second?.value || !first.value) return null;
  const unit = second.unit ?? first.unit;
  if (first.unit !== undefined && second.unit !== undefined && first.unit !== second.unit) return null;
  const low = toFound(first, comparators, first.end).quantity;
  const high = toFound(second, upper.comparators, second.end).quantity;
  if (!low?.low || low.high !== null || !high?.high || high.high.equals(high.low ?? -1)) return null;
  if (low.low.compare(high.high) >= 0) return null;
  return {
    kind: "quantity",
    quantity: {
      ...low,
      high: high.high,
      highOpen: high.highOpen,
      about: low.about || high.about,
      unit: unit ?? "1"
    },
    to: second.end,
    ...(unit !== undefined && {unit})
  };
}

/** A comparator after the number or its noun, and the noun that "30 des 350 caméras" leaves to the whole. */
function withWhatFollows(scan: Scan, amount: Amount, comparators: readonly Comparator[]): Found {
  const atNumber = readBoundAfter(scan, amount.numeral.end);
  // "400+ cameras": the noun stands after the comparator.
  if (atNumber && amount.unit === undefined) {
    const noun = readAmountUnit(scan, amount, atNumber.end);
    return toFound(noun, [...comparators, atNumber.value], noun.end);
  }
  const after = readBoundAfter(scan, amount.end) ?? afterNoun(scan, amount);
  if (after) return toFound(amount, [...comparators, after.value], after.end);
  return toFound(withUnitOfWhole(scan, amount), comparators, amount.end);
}

/** "5 personnes maximum": the comparator after a noun that is no unit. */
function afterNoun(scan: Scan, {unit, end}: Amount) {
  const noun = tokenAt(scan, end);
  if (unit !== undefined || noun.kind !== "word" || noun.gap === "" || scan.lexicon.stops.has(noun.key))
    return null;
  return readBoundAfter(scan, end + 1);
}

function readAmountUnit(scan: Scan, amount: Amount, at: number): Amount {
  const unit = readUnit(scan, at, {of: false, between: 2});
  if (!unit) return {...amount, end: at};
  return {
    ...amount,
    end: unit.end,
    ...(unit.unit !== undefined && {unit: unit.unit}),
    ...(unit.tax !== undefined && {tax: unit.tax})
  };
}

function withUnitOfWhole(scan: Scan, amount: Amount): Amount {
  if (amount.unit !== undefined || amount.numeral.form === "fraction") return amount;
  const first = tokenAt(scan, amount.end);
  const of =
    scan.language === "fr"
      ? first.key === "des"
        ? 1
        : first.key === "de" && isWord(scan, amount.end + 1, "ces ses leurs nos")
          ? 2
          : 0
      : first.key === "of" && isWord(scan, amount.end + 1, "the these those its their")
        ? 2
        : 0;
  if (of === 0) return amount;
  const whole = tokenAt(scan, amount.end + of);
  if (whole.kind !== "digits" && !scan.lexicon.lexemes.has(whole.key)) return amount;
  const unit = readAmount(scan, amount.end + of)?.unit;
  return unit === undefined ? amount : {...amount, unit};
}
