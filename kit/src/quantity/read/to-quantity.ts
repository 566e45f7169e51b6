import Fraction from "fraction.js";
import type {Quantity} from "../quantity.ts";
import type {Amount} from "./amount.ts";
import type {Comparator} from "./lexicon.ts";
import type {Found} from "./reading.ts";

const zero = new Fraction(0);

/** The interval that a number with its comparators says; null where they do not go together. */
export function toQuantity(
  value: Fraction,
  comparators: readonly Comparator[],
  unit: string
): Quantity | null {
  const about = comparators.includes("about");
  const [bound, ...others] = comparators.filter(comparator => comparator !== "about");
  if (others.length > 0) return null;
  const whole: Quantity = {low: value, lowOpen: false, high: value, highOpen: false, about, unit};
  switch (bound) {
    case "more than":
      return {...whole, lowOpen: true, high: null};
    case "at least":
      return {...whole, high: null};
    case "less than":
    case "at most":
      // Counts and money begin at zero; what is below zero has no floor.
      return {...whole, low: value.compare(zero) > 0 ? zero : null, highOpen: bound === "less than"};
    default:
      return whole;
  }
}

/** A found quantity from its number and comparators. */
export function toFound(amount: Amount, comparators: readonly Comparator[], to: number): Found {
  const {unit, tax, value} = amount;
  const all =
    amount.about && !comparators.includes("about") ? [...comparators, "about" as const] : comparators;
  const quantity = value && toQuantity(value, all, unit ?? "1");
  const reason = amount.reason ?? (quantity ? undefined : "unclear bounds");
  return {
    kind: "quantity",
    quantity,
    to,
    ...(unit !== undefined && {unit}),
    ...(tax !== undefined && {tax}),
    ...(quantity === null && reason !== undefined && {reason})
  };
}
