import type {Colored, SpecBase} from "./base.ts";

/** Columns standing on a line, one a row, in the order of the rows. */
export interface ColumnSpec<Field extends string = string> extends SpecBase<Field>, Colored {
  form: "column";
  /** What each column is: a time or a text. */
  x: Field;
  /** How high it is. */
  y: Field;
}
