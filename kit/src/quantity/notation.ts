import Fraction from "fraction.js";
import {kindOf, type Quantity, QuantityError, toNumberText} from "./quantity.ts";
import {toCanonicalUnit} from "./unit.ts";

const number = String.raw`[-+]?\d+(?:\.\d+|/0*[1-9]\d*)?`;
const rangePattern = new RegExp(`^(~?)(${number})\\.\\.(<?)(${number})$`);
const boundPattern = new RegExp(`^(>=|<=|>|<|)(~?)(${number})$`);

/**
 * Reads the ledger's notation: `350`, `~100`, `>400`, `>=100`, `<5`, `<=5`, `350..400`, `350..<400`,
 * `~350..400`. Counts and money cannot be negative, so `<5` starts at 0.
 * Throws `QuantityError` on anything else, an empty range included.
 */
export function parseQuantity(text: string, unit = "1"): Quantity {
  const trimmed = text.trim();
  const range = rangePattern.exec(trimmed);
  const canonical = toCanonicalUnit(unit);
  if (range) return toRange(range, canonical, trimmed);
  const bound = boundPattern.exec(trimmed);
  if (!bound) throw new QuantityError(`cannot read "${text}" as a quantity`);
  const [, comparator, approximate] = bound;
  const value = new Fraction(bound[3] as string);
  const about = approximate === "~";
  const zero = new Fraction(0);
  switch (comparator) {
    case ">":
    case ">=":
      return {low: value, lowOpen: comparator === ">", high: null, highOpen: false, about, unit: canonical};
    case "<":
    case "<=":
      if (value.compare(zero) < 0) throw new QuantityError(`"${text}" is below zero; write both ends`);
      return {low: zero, lowOpen: false, high: value, highOpen: comparator === "<", about, unit: canonical};
    default:
      return {low: value, lowOpen: false, high: value, highOpen: false, about, unit: canonical};
  }
}

function toRange(match: RegExpExecArray, unit: string, text: string): Quantity {
  const low = new Fraction(match[2] as string);
  const high = new Fraction(match[4] as string);
  if (low.compare(high) >= 0)
    throw new QuantityError(`"${text}" is empty: its low end is not below its high end`);
  return {low, lowOpen: false, high, highOpen: match[3] === "<", about: match[1] === "~", unit};
}

/** Writes the ledger's notation back: `>400`, `~100`, `350..<400`. The unit is left to the caller. */
export function toNotation(quantity: Quantity): string {
  const {low, high, about} = quantity;
  const mark = about ? "~" : "";
  const lowText = low === null ? "" : toNumberText(low);
  const highText = high === null ? "" : toNumberText(high);
  switch (kindOf(quantity)) {
    case "exact":
    case "about":
      return `${mark}${lowText}`;
    case "more than":
      return `>${mark}${lowText}`;
    case "at least":
      return `>=${mark}${lowText}`;
    case "less than":
      return `<${mark}${highText}`;
    case "at most":
      return `<=${mark}${highText}`;
    default:
      return `${mark}${lowText}..${quantity.highOpen ? "<" : ""}${highText}`;
  }
}
