import {type Cell, isCell} from "../../dataset/cell.ts";
import type {Value} from "../../dataset/dataset.ts";
import type {Status} from "../../ledger/card.ts";
import {exact, fromQuantityJson, kindOf, type Quantity, type QuantityKind} from "../../quantity/quantity.ts";

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

function fromNumber(value: number, unit: string): MarkValue | undefined {
  if (!Number.isFinite(value)) return undefined;
  const quantity = exact(value, unit);
  const plain = {figures: [], status: "reported", measure: "level", time: "unknown"} as const;
  return {...plain, ...toBounds(quantity), base: {}, hedged: false};
}

function fromCell({quantity, ...rest}: Cell): MarkValue | undefined {
  try {
    return {...rest, ...toBounds(fromQuantityJson(quantity))};
  } catch {
    return undefined;
  }
}

function toBounds(quantity: Quantity): Pick<MarkValue, "quantity" | "kind" | "low" | "high"> {
  return {
    quantity,
    kind: kindOf(quantity),
    low: quantity.low?.valueOf() ?? null,
    high: quantity.high?.valueOf() ?? null
  };
}

/** True for what is not yet so: it is hatched, and never summed or ranked with facts. */
export function isAhead(status: Status): boolean {
  return status === "planned" || status === "pledged" || status === "target";
}
