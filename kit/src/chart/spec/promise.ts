import type {Colored, SpecBase} from "./base.ts";

/** What was promised and by when, against what became of it; one promise a row. */
export interface PromiseSpec<Field extends string = string> extends SpecBase<Field>, Colored {
  form: "promise";
  /** What each promise is about. */
  label: Field;
  /** What was planned, pledged, aimed at or ordered; its time is the deadline. */
  promised: Field;
  /** What is known of it: a figure of what became so, or nothing. */
  outcome: Field;
}
