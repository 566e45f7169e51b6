import type {ChartText, Colored, SpecBase} from "./base.ts";

/** From a level through its changes to the level that they make, one column a row. */
export interface WaterfallSpec<Field extends string = string> extends SpecBase<Field>, Colored {
  form: "waterfall";
  /** What each level or change is: a time or a text. */
  x: Field;
  /** Levels and changes, as the cells say (`measure`); the first is a level. */
  y: Field;
  /** Names the computed level at the end; default whether plans are in it. */
  endLabel?: ChartText;
}
