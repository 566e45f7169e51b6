import type {Colored, Sorted, SpecBase} from "./base.ts";
import type {Zeroed} from "./zeroed.ts";

/** A change a row: an arrow from one value to another. */
export interface ArrowSpec<Field extends string = string> extends SpecBase<Field>, Colored, Sorted, Zeroed {
  form: "arrow";
  from: Field;
  to: Field;
  /** What each line is. */
  y: Field;
}
