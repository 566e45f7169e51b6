import type {Hue} from "../theme.ts";
import type {SpecBase} from "./base.ts";

/** Parts of one whole as a ring, in the order of the rows; from two parts to about six. */
export interface DonutSpec<Field extends string = string> extends SpecBase<Field> {
  form: "donut";
  /** How large each part is. */
  value: Field;
  /** What each part is. */
  label: Field;
  /** Half a ring, from left to right: an assembly by its seats. */
  half?: boolean;
  /** Hue of a part by its label; others take the hues in order. */
  colors?: Readonly<Record<string, Hue>>;
  /** Labels of the parts that keep their hue; all else is grey. */
  highlight?: readonly string[];
}
