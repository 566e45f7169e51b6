import {type Cell, isCell} from "../../dataset/cell.ts";
import type {Value} from "../../dataset/dataset.ts";
import type {Status} from "../../ledger/card.ts";
import {Fraction} from "../../quantity/fraction.ts";
import {fromQuantityJson, kindOf, type Quantity, type QuantityKind} from "../../quantity/quantity.ts";

/** A value as it is drawn: the quantity with its bounds as floating point, and what is known about it. */
export interface MarkValue {
  quantity: Quantity;
  kind: QuantityKind;
  /** The bounds for drawing only: what is printed comes from the quantity. `null` is unbounded. */
  low: number | null;
  high: number | null;
  /** Figure ids; none for a plain number. */
  figures: readonly string[];
  status: Status;
  measure: "level" | "change";
  /** EDTF, or `unknown`. */
  time: string;
  stated?: string;
  base: Readonly<Record<string, string>>;
  hedged: boolean;
}

/** Reads a row's value; `null` where there is none, `undefined` where it is nothing that can be drawn. */
export function toMarkValue(value: Value | undefined, unit = "1"): MarkValue | null | undefined {
  if (value === null || value === undefined) return null;
  const read =
    typeof value === "number" ? fromNumber(value, unit) : isCell(value) ? fromCell(value) : undefined;
  const isTooLarge = (bound: number | null) => bound !== null && Math.abs(bound) > largest;
  return read && !isTooLarge(read.low) && !isTooLarge(read.high) ? read : undefined;
}

/** Beyond this, sums of floating-point coordinates are no longer finite. */
const largest = 1e100;

const none: readonly string[] = [];
const noBase: MarkValue["base"] = {};

function fromNumber(value: number, unit: string): MarkValue | undefined {
  if (!Number.isFinite(value)) return undefined;
  const bound = toFraction(value);
  return {
    quantity: {low: bound, lowOpen: false, high: bound, highOpen: false, about: false, unit},
    kind: "exact",
    low: value,
    high: value,
    figures: none,
    status: "reported",
    measure: "level",
    time: "unknown",
    base: noBase,
    hedged: false
  };
}

/** Fifteen digits that say a double are its shortest decimal: no need to write and read it. */
function toFraction(value: number): Fraction {
  const size = Math.abs(value);
  for (let d = 1; d < 1e6; d *= 10) {
    const n = Math.round(size * d);
    if (n < 1e15 && n / d === size) return new Fraction(BigInt(value < 0 ? -n : n), BigInt(d));
  }
  return new Fraction(value);
}

function fromCell(cell: Cell): MarkValue | undefined {
  try {
    const quantity = fromQuantityJson(cell.quantity);
    const [low, high] = [quantity.low?.valueOf() ?? null, quantity.high?.valueOf() ?? null];
    return {...cell, quantity, kind: kindOf(quantity), low, high};
  } catch {
    return undefined;
  }
}

/** True for what is not yet so: it is hatched, and never summed or ranked with facts. */
export function isAhead(status: Status): boolean {
  return status === "planned" || status === "pledged" || status === "target";
}
