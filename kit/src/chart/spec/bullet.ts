import type {Colored, Sorted, SpecBase} from "./base.ts";

/** What was reached against what was aimed at: a lying bar with a line across, one a row. */
export interface BulletSpec<Field extends string = string> extends SpecBase<Field>, Colored, Sorted {
  form: "bullet";
  /** What each row is. */
  y: Field;
  /** What is so: the bar. */
  value: Field;
  /** What is aimed at: the line across. */
  target: Field;
  /** Ends of bands behind the bar, from the lowest; the headings of the columns name them. */
  bands?: readonly Field[];
}
