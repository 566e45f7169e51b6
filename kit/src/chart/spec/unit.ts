import type {Hue} from "../theme.ts";
import type {ChartText, SpecBase} from "./base.ts";

/** One mark a thing: a part of a whole, counted out; one block a row. */
export interface UnitSpec<Field extends string = string> extends SpecBase<Field> {
  form: "unit";
  /** How many things there are. */
  whole: Field;
  /** How many of them are meant. */
  part: Field;
  /** Heads a row's block where there is more than one. */
  y?: Field;
  /** Stands at the part; default its number, unit and date. */
  partLabel?: ChartText;
  /** Stands at the whole; default its number, unit and date. */
  wholeLabel?: ChartText;
  /** How many things one mark stands for; default 1, or a power of ten where there are over 1,000. */
  per?: number;
  color?: Hue;
}
