import type {SeriesLayout} from "./bar-layout.ts";
import type {Colored, Serial, Sorted, SpecBase} from "./base.ts";

/** Lying bars; `facet` sets them in headed panels that are read apart. */
export interface BarSpec<Field extends string = string>
  extends SpecBase<Field>,
    Colored,
    Serial<Field>,
    Sorted,
    SeriesLayout {
  form: "bar";
  /** How long each bar is. */
  x: Field;
  /** What each bar is: a time or a text. */
  y: Field;
}
