import type {Fraction} from "../fraction.ts";
import {exact, type Quantity, toBounded} from "../quantity.ts";
import type {Amount} from "./amount.ts";
import {type Comparator, isAbout} from "./lexicon.ts";
import type {Found} from "./reading.ts";

/** The interval that a number with its comparators says; null where they do not go together. */
function toQuantity(value: Fraction, comparators: readonly Comparator[], unit?: string): Quantity | null {
  const [bound = "exact", ...others] = comparators.filter(comparator => !isAbout(comparator));
  const whole: Quantity = {...exact(value, unit), about: comparators.some(isAbout)};
  return others.length > 0 ? null : toBounded(whole, bound);
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
