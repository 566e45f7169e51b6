import {Fraction} from "./fraction.ts";

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

/** The kind that the bounds make: `[400, ∞) -> "at least"`, `(400, ∞) -> "more than"`. */
export function kindOf({low, lowOpen, high, highOpen, about}: Quantity): QuantityKind {
  if (high === null) return lowOpen ? "more than" : "at least";
  if (low === null || (low.equals(0) && !high.equals(0))) return highOpen ? "less than" : "at most";
  if (low.equals(high)) return about ? "about" : "exact";
  return "range";
}

/**
 * A quantity with equal bounds: `exact(350, "camera")`. A double is taken by its shortest decimal: `0.1` is a tenth.
 * Refuses with `QuantityError` what is no number, and infinity.
 */
export function exact(value: number | string | Fraction, unit = "1"): Quantity {
  const bound = new Fraction(value);
  return {low: bound, lowOpen: false, high: bound, highOpen: false, about: false, unit};
}

/** A quantity with its bounds changed; an unbounded side stays so. */
export function mapBounds(quantity: Quantity, change: (bound: Fraction) => Fraction): Quantity {
  const {low, high} = quantity;
  return {...quantity, low: low && change(low), high: high && change(high)};
}

/** A quantity on one side of its value; what counts, from zero up, begins at zero, anything else nowhere. */
export function toBounded(whole: Quantity, kind: QuantityKind): Quantity {
  const isOpen = kind === "more than" || kind === "less than";
  if (kind === "more than" || kind === "at least") return {...whole, lowOpen: isOpen, high: null};
  if (kind !== "less than" && kind !== "at most") return whole;
  return {...whole, low: whole.low && whole.low.compare(0) > 0 ? new Fraction(0) : null, highOpen: isOpen};
}

/** True where both say the same: bounds, openness, `about` and unit. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return JSON.stringify(toQuantityJson(a)) === JSON.stringify(toQuantityJson(b));
}

export function toQuantityJson(quantity: Quantity): QuantityJson {
  const {low, lowOpen, high, highOpen, about, unit} = quantity;
  return {low: low && String(low), lowOpen, high: high && String(high), highOpen, about, unit};
}

/** Reads the published shape back; throws `QuantityError` on a bound that is no number. */
export function fromQuantityJson(json: QuantityJson): Quantity {
  const toBound = (text: string | null) => (text === null ? null : new Fraction(text));
  return {...json, low: toBound(json.low), high: toBound(json.high)};
}

export {QuantityError} from "./quantity-error.ts";
