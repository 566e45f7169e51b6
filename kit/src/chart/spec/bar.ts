import type {Colored, SpecBase} from "./base.ts";

/** Lying bars, one a row; `facet` sets them in headed panels that are read apart. */
export interface BarSpec<Field extends string = string> extends SpecBase<Field>, Colored {
  form: "bar";
  /** How long each bar is. */
  x: Field;
  /** What each bar is: a time or a text. */
  y: Field;
}
