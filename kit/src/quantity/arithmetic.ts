import Fraction from "fraction.js";
import {type Quantity, QuantityError} from "./quantity.ts";
import {combineUnits} from "./unit.ts";

/** One end of an interval; a `null` value is infinity on that side. */
interface End {
  value: Fraction | null;
  open: boolean;
}

/** Sum; both must have one unit. `>400 + 100 -> >500` */
export function plus(a: Quantity, b: Quantity): Quantity {
  requireSameUnit(a, b);
  return toQuantity(addEnds(lowEnd(a), lowEnd(b)), addEnds(highEnd(a), highEnd(b)), a, b, a.unit);
}

/** Difference; both must have one unit. `>400 - 350 -> >50` */
export function minus(a: Quantity, b: Quantity): Quantity {
  requireSameUnit(a, b);
  return plus(a, negate(b));
}

/** Product; units multiply. `350..400 * 2 -> 700..800` */
export function times(a: Quantity, b: Quantity): Quantity {
  const corners = [
    multiplyEnds(lowEnd(a), -1, lowEnd(b), -1),
    multiplyEnds(lowEnd(a), -1, highEnd(b), 1),
    multiplyEnds(highEnd(a), 1, lowEnd(b), -1),
    multiplyEnds(highEnd(a), 1, highEnd(b), 1)
  ];
  const low = corners.reduce((best, corner) => (isBelow(corner, best) ? corner : best));
  const high = corners.reduce((best, corner) => (isBelow(best, corner) ? corner : best));
  // Where corners tie, a closed one is reached, so the end is closed.
  const close = (end: Corner): End => ({
    value: end.sign === 0 ? end.value : null,
    open: corners.filter(corner => isEqual(corner, end)).every(corner => corner.open)
  });
  return toQuantity(close(low), close(high), a, b, combineUnits(a.unit, b.unit, 1));
}

/** Quotient; units divide. Throws where the divisor may be zero. `30 / >400 -> between 0 and 0.075` */
export function dividedBy(a: Quantity, b: Quantity): Quantity {
  const {low, high} = b;
  const above = low !== null && (low.compare(0) > 0 || (low.equals(0) && b.lowOpen));
  const below = high !== null && (high.compare(0) < 0 || (high.equals(0) && b.highOpen));
  if (!above && !below) throw new QuantityError("the divisor may be zero");
  const invert = (bound: Fraction | null) =>
    bound === null ? new Fraction(0) : bound.equals(0) ? null : bound.inverse();
  const inverse: Quantity = {
    low: invert(high),
    lowOpen: high === null || b.highOpen,
    high: invert(low),
    highOpen: low === null || b.lowOpen,
    about: b.about,
    unit: combineUnits("1", b.unit, -1)
  };
  return times(a, inverse);
}

/** Rounds to a multiple of `step`: bounds outward (`>28.57 -> >28`), equal bounds to the nearest, halves up. */
export function round(quantity: Quantity, step: Fraction | number | string): Quantity {
  const size = new Fraction(step);
  if (size.compare(0) <= 0) throw new QuantityError("a rounding step must be above zero");
  const {low, high} = quantity;
  const nearest = low !== null && high !== null && low.equals(high);
  const to = (bound: Fraction | null, way: "floor" | "ceil") => {
    if (bound === null) return null;
    const steps = bound.div(size);
    return (nearest ? steps.add(new Fraction(1, 2)).floor() : steps[way]()).mul(size);
  };
  return {...quantity, low: to(low, "floor"), high: to(high, "ceil")};
}

function requireSameUnit(a: Quantity, b: Quantity): void {
  if (a.unit !== b.unit) throw new QuantityError(`"${a.unit}" and "${b.unit}" do not add up`);
}

export function negate(quantity: Quantity): Quantity {
  const {low, lowOpen, high, highOpen} = quantity;
  return {
    ...quantity,
    low: high === null ? null : high.neg(),
    lowOpen: highOpen,
    high: low === null ? null : low.neg(),
    highOpen: lowOpen
  };
}

const lowEnd = ({low, lowOpen}: Quantity): End => ({value: low, open: lowOpen});
const highEnd = ({high, highOpen}: Quantity): End => ({value: high, open: highOpen});

function addEnds(a: End, b: End): End {
  if (a.value === null || b.value === null) return {value: null, open: false};
  return {value: a.value.add(b.value), open: a.open || b.open};
}

/** `sign` is 0 for a finite value, else the side of the infinity. */
interface Corner {
  value: Fraction;
  sign: -1 | 0 | 1;
  open: boolean;
}

const zero = new Fraction(0);

function multiplyEnds(a: End, sideA: -1 | 1, b: End, sideB: -1 | 1): Corner {
  const isZero = (end: End) => end.value?.equals(0) ?? false;
  if (isZero(a) || isZero(b)) {
    // A zero that is reached gives zero whatever the other side is.
    const reached = (isZero(a) && !a.open) || (isZero(b) && !b.open);
    return {value: zero, sign: 0, open: !reached};
  }
  if (a.value === null || b.value === null) {
    const signA = a.value === null ? sideA : a.value.compare(0) > 0 ? 1 : -1;
    const signB = b.value === null ? sideB : b.value.compare(0) > 0 ? 1 : -1;
    return {value: zero, sign: signA === signB ? 1 : -1, open: true};
  }
  return {value: a.value.mul(b.value), sign: 0, open: a.open || b.open};
}

function isBelow(a: Corner, b: Corner): boolean {
  return a.sign !== b.sign ? a.sign < b.sign : a.sign === 0 && a.value.compare(b.value) < 0;
}

function isEqual(a: Corner, b: Corner): boolean {
  return a.sign === b.sign && a.value.equals(b.value);
}

function toQuantity(low: End, high: End, a: Quantity, b: Quantity, unit: string): Quantity {
  if (low.value === null && high.value === null) {
    throw new QuantityError("nothing can be known of the result: neither end is bounded");
  }
  return {
    low: low.value,
    lowOpen: low.value !== null && low.open,
    high: high.value,
    highOpen: high.value !== null && high.open,
    about: a.about || b.about,
    unit
  };
}
