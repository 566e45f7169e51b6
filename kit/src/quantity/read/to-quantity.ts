import Fraction from "fraction.js";
import {exact, type Quantity} from "../quantity.ts";
import type {Amount} from "./amount.ts";
import type {Comparator} from "./lexicon.ts";
import type {Found} from "./reading.ts";

/** The interval that a number with its comparators says; null where they do not go together. */
function toQuantity(value: Fraction, comparators: readonly Comparator[], unit?: string): Quantity | null {
  const [bound, ...others] = comparators.filter(comparator => comparator !== "about");
  const whole: Quantity = {...exact(value, unit), about: comparators.includes("about")};
  if (others.length > 0) return null;
  if (bound === "more than" || bound === "at least")
    return {...whole, lowOpen: bound === "more than", high: null};
  if (bound === undefined) return whole;
  // Counts and money begin at zero; what is below zero has no floor.
  return {...whole, low: value.compare(0) > 0 ? new Fraction(0) : null, highOpen: bound === "less than"};
}

/** A found quantity from its number and comparators. */
export function toFound(
  {unit, tax, value, about, reason = "unclear bounds"}: Amount,
  comparators: readonly Comparator[],
  to: number
): Found {
  const quantity = value && toQuantity(value, about ? [...comparators, "about"] : comparators, unit);
  return {kind: "quantity", quantity, to, unit, tax, reason: quantity ? undefined : reason};
}
