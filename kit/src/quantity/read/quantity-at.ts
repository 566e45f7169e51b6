import {type Amount, readAmount} from "./amount.ts";
import {type Bound, isNumber, readBound, readBoundAfter} from "./bound.ts";
import {type Comparator, isAbout} from "./lexicon.ts";
import {withoutValue} from "./numeral.ts";
import {isOneOfTwo, joinRange, readOpenedRange} from "./range.ts";
import {readRatio} from "./ratio.ts";
import {readUnit} from "./read-unit.ts";
import type {Found} from "./reading.ts";
import {isNoun, isWord, type Scan} from "./scan.ts";
import {toFound} from "./to-quantity.ts";
import {isDuration, isMoney} from "./unit-index.ts";
import {isYear} from "./year.ts";

/** Reads a number that counts or measures, with its comparators, range and unit, from a token on. */
export function readQuantityAt(scan: Scan, at: number): Found | null {
  const opened = readOpenedRange(scan, at);
  if (opened) return opened;
  const bound = readBound(scan, at);
  const {comparators, end} = bound;
  const amount = readAmount(scan, end);
  if (!amount) return null;
  const unclear = (reason: string) =>
    toFound(withoutValue(amount, amount.end, reason), comparators, amount.end);
  if (comparators.length > 0 && amount.unit === undefined && amount.plain && isYear(scan, end))
    return unclear("a year or a count");
  if (bound.denied) return unclear("unclear bounds");
  const range = isOneOfTwo(scan, at)
    ? null
    : joinRange(scan, {first: amount, about: comparators.some(isAbout)});
  if (range) return comparators.every(isAbout) ? range : {...range, quantity: null, reason: "unclear bounds"};
  const ratio = readRatio(scan, amount);
  if (ratio) return toFound(ratio, comparators, ratio.end);
  if (isMerelyArticle(scan, amount, bound)) return null;
  if (bound.word === "over" && isDuration(amount.unit)) return unclear("a bound or a duration");
  return readTwoBounds(scan, amount, comparators) ?? withWhatFollows(scan, amount, comparators);
}

/** "une caméra", "one": counted only beside money or percent, or where a comparator says so. */
function isMerelyArticle(scan: Scan, {article, unit}: Amount, {comparators, word}: Bound): boolean {
  if (!article || isMoney(scan, unit) || unit === "%" || unit === "‰") return false;
  // « près d'une école », "up to one point" are places.
  return (
    comparators.length === 0 ||
    !(isDuration(unit) || /^(?:plus|moins|au|pas|more|less|fewer|at|no|not)$/.test(word))
  );
}

/** "at least 350 but less than 400": one left-out end of a range. */
function readTwoBounds(scan: Scan, first: Amount, comparators: readonly Comparator[]): Found | null {
  if (!isWord(scan, first.end, "but mais")) return null;
  const upper = readBound(scan, first.end + 1);
  const second = readAmount(scan, upper.end);
  const unit = second?.unit ?? first.unit;
  if (!second || (first.unit ?? unit) !== unit) return null;
  const lower = toFound({...first, unit}, comparators, second.end);
  const {quantity: low} = lower;
  const {quantity: high} = toFound(second, upper.comparators, second.end);
  if (!low?.low || low.high || !high?.high || high.high.equals(high.low ?? -1)) return null;
  if (low.low.compare(high.high) >= 0) return null;
  return {
    ...lower,
    quantity: {...low, high: high.high, highOpen: high.highOpen, about: low.about || high.about}
  };
}

/** A comparator after the number or its noun, and the noun that "30 des 350 caméras" leaves to the whole. */
function withWhatFollows(scan: Scan, amount: Amount, comparators: readonly Comparator[]): Found {
  const {unit, end, numberEnd} = amount;
  const atNumber = readBoundAfter(scan, numberEnd);
  // "400+ cameras": the noun stands after the comparator.
  if (atNumber && unit === undefined) {
    const noun = readUnit(scan, atNumber.end, {between: 2});
    const whole = {...amount, unit: noun?.unit, tax: noun?.tax ?? amount.tax};
    return toFound(whole, [...comparators, atNumber.value], noun?.end ?? atNumber.end);
  }
  // "5 personnes maximum": the comparator after a noun that is no unit.
  const after =
    readBoundAfter(scan, end) ??
    (unit === undefined && isNoun(scan, end) ? readBoundAfter(scan, end + 1) : null);
  if (after) return toFound(amount, [...comparators, after.value], after.end);
  return toFound({...amount, unit: unit ?? unitOfWhole(scan, amount)}, comparators, end);
}

function unitOfWhole(scan: Scan, {end, form}: Amount): string | undefined {
  const of = scan.isFrench
    ? isWord(scan, end, "de") && isWord(scan, end + 1, "ces ses leurs nos")
    : isWord(scan, end, "of") && isWord(scan, end + 1, "the these those its their");
  const whole = of ? end + 2 : scan.isFrench && isWord(scan, end, "des") ? end + 1 : -1;
  return isNumber(scan, whole) && form !== "fraction" ? readAmount(scan, whole)?.unit : undefined;
}
