import type {Colored, SpecBase} from "./base.ts";
import type {Zeroed} from "./zeroed.ts";

/** What different sources say of one thing, one line a source; sources that repeat one publication share a line. */
export interface RivalsSpec<Field extends string = string> extends SpecBase<Field>, Colored, Zeroed {
  form: "rivals";
  /** What each source says. */
  x: Field;
  /** Who says so; default the publisher of the figure's source. */
  y?: Field;
}
