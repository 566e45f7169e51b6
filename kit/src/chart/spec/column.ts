import type {SeriesLayout} from "./bar-layout.ts";
import type {Colored, Serial, Sorted, SpecBase} from "./base.ts";

/** Columns standing on a line, in the order of the rows. */
export interface ColumnSpec<Field extends string = string>
  extends SpecBase<Field>,
    Colored,
    Serial<Field>,
    Sorted,
    SeriesLayout {
  form: "column";
  /** What each column is: a time or a text. */
  x: Field;
  /** How high it is. */
  y: Field;
}
