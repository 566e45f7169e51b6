import type {Colored, Serial, SpecBase} from "./base.ts";

/** Two values a row as one point; what is not exactly known reaches along both axes. */
export interface ScatterSpec<Field extends string = string> extends SpecBase<Field>, Colored, Serial<Field> {
  form: "scatter";
  x: Field;
  y: Field;
  /** What each point is. Up to forty are named at their points; of more, those in `highlight`. */
  label?: Field;
}
