import type {Colored, Sorted, SpecBase} from "./base.ts";
import type {Zeroed} from "./zeroed.ts";

/** From the lowest to the highest, one line a row: of one column of ranges, or of two columns. */
export interface RangeSpec<Field extends string = string> extends SpecBase<Field>, Colored, Sorted, Zeroed {
  form: "range";
  /** A column whose values are ranges themselves; instead of `low` and `high`. */
  x?: Field;
  low?: Field;
  high?: Field;
  /** What each line is. */
  y: Field;
}
