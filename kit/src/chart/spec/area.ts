import type {Colored, Serial, SpecBase} from "./base.ts";

/** An amount over time or over numbers, filled down to zero; with `series` its parts, stacked. */
export interface AreaSpec<Field extends string = string> extends SpecBase<Field>, Colored, Serial<Field> {
  form: "area";
  /** A column of times or of numbers. */
  x: Field;
  y: Field;
  /**
   * What stands between two points. Without it they are joined where they follow in the rhythm of their series;
   * `straight` joins all, `step` holds each value until the next. A stack breaks where one of its parts has no value.
   */
  curve?: "straight" | "step";
}
