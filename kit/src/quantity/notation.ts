import {Fraction} from "./fraction.ts";
import {exact, kindOf, type Quantity, QuantityError, type QuantityKind, toBounded} from "./quantity.ts";
import {toCanonicalUnit} from "./unit.ts";

const number = String.raw`([-+]?\d+(?:\.\d+|/0*[1-9]\d*)?)`;
const pattern = new RegExp(`^([<>]=?|)(~?)${number}(?:\\.\\.(<?)${number})?$`);

const marks: Readonly<Record<QuantityKind, string>> = {
  exact: "",
  about: "",
  "more than": ">",
  "at least": ">=",
  "less than": "<",
  "at most": "<=",
  range: ""
};

/**
 * Reads the ledger's notation: `350`, `~100`, `>400`, `>=100`, `<5`, `<=5`, `350..400`, `350..<400`,
 * `~350..400`. Counts and money cannot be negative, so `<5` starts at 0.
 * Throws `QuantityError` on anything else, an empty range included.
 */
export function parseQuantity(text: string, unit = "1"): Quantity {
  const [, mark = "", about, from, open, to] = pattern.exec(text.trim()) ?? [];
  if (from === undefined || (to && mark)) throw new QuantityError(`cannot read "${text}" as a quantity`);
  const low = new Fraction(from);
  const whole = {...exact(low, toCanonicalUnit(unit)), about: about === "~"};
  if (to !== undefined) {
    const high = new Fraction(to);
    if (low.compare(high) < 0) return {...whole, high, highOpen: open === "<"};
    throw new QuantityError(`"${text}" is empty: its low end is not below its high end`);
  }
  if (mark.startsWith("<") && low.compare(0) < 0)
    throw new QuantityError(`"${text}" is below zero; write both ends`);
  const kind = Object.entries(marks).find(([, candidate]) => candidate === mark)?.[0] as QuantityKind;
  const bounded = toBounded(whole, kind);
  return {...bounded, low: bounded.low ?? new Fraction(0)};
}

/** Writes the ledger's notation back: `>400`, `~100`, `350..<400`. The unit is left to the caller. */
export function toNotation(quantity: Quantity): string {
  const {low, high, highOpen, about} = quantity;
  const kind = kindOf(quantity);
  const end = (bound: Fraction | null) => bound && String(bound);
  const text =
    kind === "range"
      ? `${end(low)}..${highOpen ? "<" : ""}${end(high)}`
      : end(/less|most/.test(kind) ? high : low);
  return `${marks[kind]}${about ? "~" : ""}${text}`;
}
