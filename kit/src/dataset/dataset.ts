import type {Closure} from "../ledger/closure.ts";
import type {Localized} from "../quantity/localized.ts";
import type {Cell} from "./cell.ts";
import type {Entry} from "./entry.ts";

/** One column of a dataset: what it holds, and its heading. */
export interface Column {
  name: string;
  type: "quantity" | "time" | "text" | "number";
  /** Canonical unit of a quantity column. */
  unit?: string;
  label: Localized;
}

/** A value of a row: a figure, an event or statement, a number, a text, a text by language, or nothing. */
export type Value = Cell | Entry | string | number | boolean | null | Localized;
export type Row = Readonly<Record<string, Value>>;

/** A dataset as a loader made it, with everything its figures rest on: plain JSON. */
export interface Dataset extends Closure {
  id: string;
  title: Localized;
  columns: Column[];
  rows: Row[];
}
