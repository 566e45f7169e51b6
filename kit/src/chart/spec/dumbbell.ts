import type {Colored, Sorted, SpecBase} from "./base.ts";
import type {Zeroed} from "./zeroed.ts";

/** Two values a row with the distance between them, which is told where it is certain. */
export interface DumbbellSpec<Field extends string = string>
  extends SpecBase<Field>,
    Colored,
    Sorted,
    Zeroed {
  form: "dumbbell";
  /** The value set against `to`: drawn in grey. */
  from: Field;
  to: Field;
  /** What each line is. */
  y: Field;
}
