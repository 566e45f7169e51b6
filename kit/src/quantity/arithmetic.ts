import {Fraction} from "./fraction.ts";
import {type Quantity, QuantityError} from "./quantity.ts";
import {combineUnits} from "./unit.ts";

/** One end of an interval; an infinite one has no value but zero, and the side it lies on. */
interface End {
  value: Fraction;
  infinite: -1 | 0 | 1;
  open: boolean;
}

const zero = new Fraction(0);

const toEnd = (value: Fraction | null, open: boolean, side: -1 | 1): End =>
  value === null ? {value: zero, infinite: side, open: true} : {value, infinite: 0, open};

const endsOf = ({low, lowOpen, high, highOpen}: Quantity): [End, End] => [
  toEnd(low, lowOpen, -1),
  toEnd(high, highOpen, 1)
];

/** Sum; both must have one unit. `>400 + 100 -> >500` */
export function plus(a: Quantity, b: Quantity): Quantity {
  if (a.unit !== b.unit) throw new QuantityError(`"${a.unit}" and "${b.unit}" do not add up`);
  const [low, high] = endsOf(b);
  const [lowest, highest] = endsOf(a);
  return toQuantity(addEnds(lowest, low), addEnds(highest, high), a.about || b.about, a.unit);
}

/** Difference; both must have one unit. `>400 - 350 -> >50` */
export function minus(a: Quantity, b: Quantity): Quantity {
  return plus(a, negate(b));
}

/** Product; units multiply. `350..400 * 2 -> 700..800` */
export function times(a: Quantity, b: Quantity): Quantity {
  const corners = endsOf(a)
    .flatMap(end => endsOf(b).map(other => multiplyEnds(end, other)))
    .sort(compareEnds);
  // Where corners tie, a closed one is reached, so the end is closed.
  const reached = (end: End): End => ({
    ...end,
    open: corners.every(corner => corner.open || compareEnds(corner, end) !== 0)
  });
  const low = reached(corners[0] as End);
  const high = reached(corners[3] as End);
  return toQuantity(low, high, a.about || b.about, combineUnits(a.unit, b.unit, 1));
}

/** Quotient; units divide. Throws where the divisor may be zero. `30 / >400 -> between 0 and 0.075` */
export function dividedBy(a: Quantity, b: Quantity): Quantity {
  const {low, lowOpen, high, highOpen, about} = b;
  const isAbove = low !== null && (low.compare(0) > 0 || (low.equals(0) && lowOpen));
  const isBelow = high !== null && (high.compare(0) < 0 || (high.equals(0) && highOpen));
  if (!isAbove && !isBelow) throw new QuantityError("the divisor may be zero");
  const invert = (bound: Fraction | null) =>
    bound === null ? zero : bound.equals(0) ? null : bound.inverse();
  return times(a, {
    low: invert(high),
    lowOpen: high === null || highOpen,
    high: invert(low),
    highOpen: low === null || lowOpen,
    about,
    unit: combineUnits("1", b.unit, -1)
  });
}

/** Rounds to a multiple of `step`: bounds outward (`>28.57 -> >28`), equal bounds to the nearest, halves up. */
export function round(quantity: Quantity, step: Fraction | number | string): Quantity {
  const size = new Fraction(step);
  if (size.compare(0) <= 0) throw new QuantityError("a rounding step must be above zero");
  const {low, high} = quantity;
  const isPoint = low !== null && high?.equals(low);
  const to = (bound: Fraction | null, way: "floor" | "ceil") => {
    const steps = bound?.div(size);
    return steps ? (isPoint ? steps.add(new Fraction(1, 2)).floor() : steps[way]()).mul(size) : null;
  };
  return {...quantity, low: to(low, "floor"), high: to(high, "ceil")};
}

/** The quantity below zero instead of above: `>400 -> <-400`. */
export function negate(quantity: Quantity): Quantity {
  const {low, lowOpen, high, highOpen} = quantity;
  return {
    ...quantity,
    low: high?.neg() ?? null,
    lowOpen: highOpen,
    high: low?.neg() ?? null,
    highOpen: lowOpen
  };
}

/** Ends of one side. */
const addEnds = (a: End, b: End): End => ({
  value: a.value.add(b.value),
  infinite: a.infinite || b.infinite,
  open: a.open || b.open
});

const isZero = ({value, infinite}: End) => infinite === 0 && value.equals(0);

const signOf = ({value, infinite}: End) => infinite || value.compare(0);

function multiplyEnds(a: End, b: End): End {
  const value = a.value.mul(b.value);
  // A zero that is reached gives zero whatever the other side is.
  if (isZero(a) || isZero(b))
    return {value, infinite: 0, open: !((isZero(a) && !a.open) || (isZero(b) && !b.open))};
  const infinite = a.infinite || b.infinite ? (signOf(a) === signOf(b) ? 1 : -1) : 0;
  return {value, infinite, open: a.open || b.open};
}

const compareEnds = (a: End, b: End) => a.infinite - b.infinite || a.value.compare(b.value);

function toQuantity(low: End, high: End, about: boolean, unit: string): Quantity {
  if (low.infinite && high.infinite)
    throw new QuantityError("nothing can be known of the result: neither end is bounded");
  return {
    low: low.infinite ? null : low.value,
    lowOpen: !low.infinite && low.open,
    high: high.infinite ? null : high.value,
    highOpen: !high.infinite && high.open,
    about,
    unit
  };
}
