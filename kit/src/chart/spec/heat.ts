import type {Hue} from "../theme.ts";
import type {Colored, SpecBase} from "./base.ts";

/** A table whose cells are shaded by their value, which is printed in each. */
export interface HeatSpec<Field extends string = string> extends SpecBase<Field>, Colored {
  form: "heat";
  /** What the columns are. */
  x: Field;
  /** What the rows are. */
  y: Field;
  /** What each cell says. */
  value: Field;
  /** The value from which cells are shaded both ways, as 0 for changes; without it they are shaded one way. */
  center?: number;
  /** Hue of values below `center`; default ochre. */
  lowColor?: Hue;
}
