import type {Hue} from "../theme.ts";
import type {Serial, SpecBase} from "./base.ts";

/**
 * Parts of one whole as areas: for more parts than a donut holds. Parts of one `series` lie together, in its hue and
 * with its name; without series, `colors` and `highlight` name labels.
 */
export interface TreemapSpec<Field extends string = string> extends SpecBase<Field>, Serial<Field> {
  form: "treemap";
  /** How large each part is. */
  value: Field;
  /** What each part is. */
  label: Field;
  /** Hue of all parts where there are no series; default blue. */
  color?: Hue;
}
