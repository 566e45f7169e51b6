import type {Status} from "../ledger/card.ts";
import type {QuantityJson} from "../quantity/quantity.ts";

/** A table cell that is a figure: its quantity with the ids it rests on. Plain JSON. */
export interface Cell {
  quantity: QuantityJson;
  /** Figure ids; more than one where the cell was aggregated. */
  figures: string[];
  status: Status;
  measure: "level" | "change";
  /** EDTF, or `unknown`. */
  time: string;
  /** EDTF: when it was said. */
  stated?: string;
  base: Readonly<Record<string, string>>;
  hedged: boolean;
}

export function isCell(value: unknown): value is Cell {
  return typeof value === "object" && value !== null && "quantity" in value && "figures" in value;
}
