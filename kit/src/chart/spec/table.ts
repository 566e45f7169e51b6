import type {Colored, Sorted, SpecBase} from "./base.ts";

/** Rows of words and numbers, with a bar in the cells of numbers. */
export interface TableSpec<Field extends string = string> extends SpecBase<Field>, Colored, Sorted {
  form: "table";
  /** What each row is. */
  y: Field;
  /** The columns in their order: texts, times and quantities. */
  columns: readonly Field[];
  /** Quantities drawn as bars too; default all. Those in one unit have one scale. */
  bars?: readonly Field[];
}
