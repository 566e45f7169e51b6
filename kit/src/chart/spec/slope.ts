import type {Colored, Serial, SpecBase} from "./base.ts";

/** The same things at two dates or in two states, each as a line from the one to the other. */
export interface SlopeSpec<Field extends string = string>
  extends SpecBase<Field>,
    Colored,
    Omit<Serial<Field>, "series"> {
  form: "slope";
  /** The two dates or states: a column of times or of texts with exactly two values. */
  x: Field;
  y: Field;
  /** What each line is. */
  series: Field;
  /** The scale holds zero; default true unless that left over a quarter of the height empty. Where not, the
   * chart says so. */
  zero?: boolean;
}
