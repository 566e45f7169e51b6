import {round} from "./arithmetic.ts";
import {orderOf} from "./format-number.ts";
import {type Fraction, powerOfTen} from "./fraction.ts";
import type {Quantity} from "./quantity.ts";

/** What is measured decides how many digits carry sense. */
export type Measure = "money" | "share" | "other";

/** A source's own decimals go this far; a longer expansion comes from a computation. */
const longestPrintedDecimals = 6;

/**
 * The quantity as it is printed: what a source can have printed stays exact, what only a division gives
 * is cut to digits that make sense (`3/35 as a share -> 8.6 %`, `1315.266 EUR -> 1315.27`), and bounds
 * go outward (`>200/7 -> >28`). `digits` asks for that many significant digits instead.
 */
export function roundForPrint(quantity: Quantity, measure: Measure, digits?: number): Quantity {
  const {low, high} = quantity;
  // The zero that "less than 5" begins at has no digits to cut.
  const bounds = [low, high].filter(bound => bound !== null && !bound.equals(0));
  // Both ends of a range are cut alike, at the finer of their two steps.
  const steps = bounds.map(bound => stepOf(bound as Fraction, measure, digits)).filter(step => step !== null);
  if (steps.length === 0) return quantity;
  const step = steps.reduce((a, b) => (a.compare(b) < 0 ? a : b));
  const printed = round(quantity, step);
  return keepsItsEnds(quantity, printed) ? printed : round(quantity, step.div(100));
}

/** The place a number is cut at; `null` keeps it as it is. */
function stepOf(value: Fraction, measure: Measure, digits: number | undefined): Fraction | null {
  const order = orderOf(value);
  const cutAt = (significant: number) => powerOfTen(order - significant + 1);
  if (digits !== undefined) return cutAt(digits);
  const decimals = value.decimals;
  const printable = decimals !== null && decimals <= longestPrintedDecimals;
  switch (measure) {
    case "money": {
      // Cents, or enough to tell a price per litre: 1.799 EUR.
      const kept = printable ? Math.max(2, 3 - order) : Math.max(2, 1 - order);
      return printable && decimals <= kept ? null : powerOfTen(-kept);
    }
    case "share":
      return cutAt(printable ? 3 : 2);
    default:
      return printable ? null : cutAt(order >= 2 ? 3 : 2);
  }
}

/** Rounding must not turn something into nothing, nor a part into the whole. */
function keepsItsEnds(before: Quantity, after: Quantity): boolean {
  const {low, high} = before;
  const isPoint = low !== null && high?.equals(low);
  return !isPoint || [0, 1, 100].every(end => low.equals(end) || !after.low?.equals(end));
}
