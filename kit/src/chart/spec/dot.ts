import type {Colored, Serial, Sorted, SpecBase} from "./base.ts";
import type {Zeroed} from "./zeroed.ts";

/** Values as dots, one line a label: one dot, or one a series. */
export interface DotSpec<Field extends string = string>
  extends SpecBase<Field>,
    Colored,
    Serial<Field>,
    Sorted,
    Zeroed {
  form: "dot";
  /** Where each dot stands. */
  x: Field;
  /** What each line is. */
  y: Field;
}
