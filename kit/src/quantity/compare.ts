import type {Quantity} from "./quantity.ts";
import {QuantityError} from "./quantity.ts";

/** The answer of a comparison between quantities that are not exactly known. */
export type Answer = "yes" | "no" | "cannot be known";

/** Whether `a` is more than `b`, whatever each turns out to be. An `about` has unknown bounds. */
export function isMoreThan(a: Quantity, b: Quantity): Answer {
  if (a.unit !== b.unit) throw new QuantityError(`"${a.unit}" and "${b.unit}" cannot be compared`);
  if (a.about || b.about) return "cannot be known";
  if (a.low !== null && b.high !== null) {
    const order = a.low.compare(b.high);
    if (order > 0 || (order === 0 && (a.lowOpen || b.highOpen))) return "yes";
  }
  if (a.high !== null && b.low !== null && a.high.compare(b.low) <= 0) return "no";
  return "cannot be known";
}
