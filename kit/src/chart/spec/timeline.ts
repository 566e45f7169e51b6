import type {Colored, Serial, SpecBase} from "./base.ts";

/** Events in order of time, with how exactly their dates are known; one a row. */
export interface TimelineSpec<Field extends string = string>
  extends SpecBase<Field>,
    Colored,
    Omit<Serial<Field>, "highlight"> {
  form: "timeline";
  /** When each was: a column of times. */
  time: Field;
  /** What each was, in a few words. */
  event: Field;
  /** A number that belongs to it, with its figure. */
  value?: Field;
}
