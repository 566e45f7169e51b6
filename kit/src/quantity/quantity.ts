import Fraction from "fraction.js";

/**
 * What a number says: the interval it must lie in, as exact rationals, with a unit.
 * `null` is an unbounded side. `about` says that the bounds themselves are not known.
 */
export interface Quantity {
  readonly low: Fraction | null;
  readonly lowOpen: boolean;
  readonly high: Fraction | null;
  readonly highOpen: boolean;
  readonly about: boolean;
  /** Canonical unit: `camera`, `image/s`, `EUR/licence`; `1` where there is none. */
  readonly unit: string;
}

/** How a quantity is worded and drawn; always derived from its bounds. */
export type QuantityKind = "exact" | "about" | "more than" | "at least" | "less than" | "at most" | "range";

/** The published shape of a quantity: numbers as decimal or `3/35` strings. */
export interface QuantityJson {
  low: string | null;
  lowOpen: boolean;
  high: string | null;
  highOpen: boolean;
  about: boolean;
  unit: string;
}

/** Thrown where a quantity cannot be read or computed; the message is for the author. */
export class QuantityError extends Error {
  override name = "QuantityError";
}

/** The kind that the bounds make: `[400, ∞) -> "at least"`, `(400, ∞) -> "more than"`. */
export function kindOf({low, lowOpen, high, highOpen, about}: Quantity): QuantityKind {
  if (high === null) return lowOpen ? "more than" : "at least";
  if (low === null || (low.equals(0) && !high.equals(0))) return highOpen ? "less than" : "at most";
  if (low.equals(high)) return about ? "about" : "exact";
  return "range";
}

/** A quantity with equal bounds: `exact(350, "camera")`. */
export function exact(value: number | string | Fraction, unit = "1"): Quantity {
  const bound = new Fraction(value);
  return {low: bound, lowOpen: false, high: bound, highOpen: false, about: false, unit};
}

/** True where both say the same: bounds, openness, `about` and unit. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return (
    isSameBound(a.low, b.low) &&
    isSameBound(a.high, b.high) &&
    a.lowOpen === b.lowOpen &&
    a.highOpen === b.highOpen &&
    a.about === b.about &&
    a.unit === b.unit
  );
}

function isSameBound(a: Fraction | null, b: Fraction | null): boolean {
  return a === null || b === null ? a === b : a.equals(b);
}

export function toQuantityJson(quantity: Quantity): QuantityJson {
  const {low, lowOpen, high, highOpen, about, unit} = quantity;
  return {low: toBoundText(low), lowOpen, high: toBoundText(high), highOpen, about, unit};
}

/** Reads the published shape back; throws `QuantityError` on a bound that is no number. */
export function fromQuantityJson(json: QuantityJson): Quantity {
  return {...json, low: fromBoundText(json.low), high: fromBoundText(json.high)};
}

/** `39457.98`, or `3/35` where decimals do not end. */
function toBoundText(bound: Fraction | null): string | null {
  if (bound === null) return null;
  return toNumberText(bound);
}

/** A rational as its shortest exact text: a decimal where that ends, else a fraction. */
export function toNumberText(value: Fraction): string {
  let rest = value.d;
  while (rest % 2n === 0n) rest /= 2n;
  while (rest % 5n === 0n) rest /= 5n;
  return rest === 1n ? value.toString(Number.MAX_SAFE_INTEGER) : value.toFraction(false);
}

function fromBoundText(text: string | null): Fraction | null {
  if (text === null) return null;
  try {
    return new Fraction(text);
  } catch {
    throw new QuantityError(`"${text}" is no number`);
  }
}
