import type {Colored, Serial, SpecBase} from "./base.ts";
import type {Zeroed} from "./zeroed.ts";

/** Every value as a dot along one axis, packed side by side where they are close. */
export interface BeeswarmSpec<Field extends string = string>
  extends SpecBase<Field>,
    Colored,
    Serial<Field>,
    Zeroed {
  form: "beeswarm";
  x: Field;
  /** What each dot is. Up to twelve are named at their dots; of more, those in `highlight`. */
  label?: Field;
}
