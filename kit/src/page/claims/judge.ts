import {dividedBy} from "../../quantity/arithmetic.ts";
import {type Answer, isMoreThan} from "../../quantity/compare.ts";
import {Fraction} from "../../quantity/fraction.ts";
import {mapBounds, type Quantity, QuantityError} from "../../quantity/quantity.ts";
import type {Comparator} from "./claim-words.ts";

/** What "about 100" may be in a comparison: 95 to 105. */
const aboutSpread = new Fraction(1, 20);

/** "half" is 47.5 to 52.5 %, "doubled" 1.9 to 2.1 times. */
const bareSpread = new Fraction(1, 20);

/** "about half" is 45 to 55 %; "nearly half" 45 % to just under 50 %. */
const looseSpread = new Fraction(1, 10);

/** Whether `a` is more than `b`, where an `about` is within 5 % of its value. */
export function isMore(a: Quantity, b: Quantity): Answer {
  return isMoreThan(widened(a), widened(b));
}

/** Whether `a` stands to `b` as a comparator says: "more than the 350". */
export function fitsComparator(a: Quantity, b: Quantity, comparator: Comparator): Answer {
  if (comparator === "more than") return isMore(a, b);
  if (comparator === "less than") return isMore(b, a);
  if (comparator === "at least") return turned(isMore(b, a));
  if (comparator === "at most") return turned(isMore(a, b));
  return fitsRatio(a, b, {value: new Fraction(1), comparator});
}

/** A ratio that words say: `{value: 1/2, comparator: "more than"}`. */
export interface SaidRatio {
  value: Fraction;
  comparator?: Comparator;
}

/** Whether `a` divided by `b` is what words say, whatever each turns out to be. */
export function fitsRatio(a: Quantity, b: Quantity, said: SaidRatio): Answer {
  const ratio = ratioOf(a, b);
  return ratio ? isWithin(ratio, said) : "cannot be known";
}

/** `a` divided by `b`; undefined where `b` may be zero, or nothing can be known. */
export function ratioOf(a: Quantity, b: Quantity): Quantity | undefined {
  try {
    return dividedBy(widened(a), widened(b));
  } catch (error) {
    if (error instanceof QuantityError) return undefined;
    throw error;
  }
}

/** Whether a share is what words say. */
export function isShare(share: Quantity, said: SaidRatio): Answer {
  const scale = share.unit === "%" ? new Fraction(1, 100) : new Fraction(1);
  return isWithin(
    mapBounds(widened(share), bound => bound.mul(scale)),
    said
  );
}

export function turned(answer: Answer): Answer {
  if (answer === "cannot be known") return answer;
  return answer === "yes" ? "no" : "yes";
}

type Interval = Pick<Quantity, "low" | "lowOpen" | "high" | "highOpen">;

function isWithin(ratio: Interval, said: SaidRatio): Answer {
  const wanted = intervalOf(said);
  if (isBelow(ratio, wanted) || isBelow(wanted, ratio)) return "no";
  return reaches(wanted.low, wanted.lowOpen, ratio.low, ratio.lowOpen, 1) &&
    reaches(wanted.high, wanted.highOpen, ratio.high, ratio.highOpen, -1)
    ? "yes"
    : "cannot be known";
}

/** Whether an end of the wanted interval lies at or beyond that of the known one. */
function reaches(
  ...[wanted, wantedOpen, known, knownOpen, side]: [
    Fraction | null,
    boolean,
    Fraction | null,
    boolean,
    1 | -1
  ]
): boolean {
  if (wanted === null) return true;
  if (known === null) return false;
  const order = known.compare(wanted) * side;
  return order > 0 || (order === 0 && (!wantedOpen || knownOpen));
}

function isBelow(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false;
  const order = a.high.compare(b.low);
  return order < 0 || (order === 0 && (a.highOpen || b.lowOpen));
}

function intervalOf({value, comparator}: SaidRatio): Interval {
  const around = (spread: Fraction): Interval => ({
    low: value.sub(value.mul(spread)),
    lowOpen: false,
    high: value.add(value.mul(spread)),
    highOpen: false
  });
  const above = {low: value, high: null, highOpen: true};
  const below = {low: null, lowOpen: true, high: value};
  switch (comparator) {
    case undefined:
      return around(bareSpread);
    case "about":
      return around(looseSpread);
    case "nearly":
      return {...around(looseSpread), high: value, highOpen: true};
    case "more than":
      return {...above, lowOpen: true};
    case "at least":
      return {...above, lowOpen: false};
    case "less than":
      return {...below, highOpen: true};
    default:
      return {...below, highOpen: false};
  }
}

function widened(quantity: Quantity): Quantity {
  if (!quantity.about) return quantity;
  const {low, high} = quantity;
  const part = (bound: Fraction) => bound.abs().mul(aboutSpread);
  return {
    ...quantity,
    about: false,
    low: low?.sub(part(low)) ?? null,
    high: high?.add(part(high)) ?? null
  };
}
