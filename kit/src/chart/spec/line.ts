import type {Colored, Serial, SpecBase} from "./base.ts";

/** Values over time or over numbers, as points and lines; one line, or one a series. */
export interface LineSpec<Field extends string = string> extends SpecBase<Field>, Colored, Serial<Field> {
  form: "line";
  /** A column of times or of numbers. */
  x: Field;
  y: Field;
  /**
   * What stands between two points. Without it they are joined where they follow in the rhythm of their series (each
   * year, each quarter, every five years), and longer silences stay empty; dates without a rhythm stand alone. `straight` joins all, `step` holds each value
   * until the next, `none` joins nothing. A row without a value breaks the line in each.
   */
  curve?: "straight" | "step" | "none";
  /** The axis of values holds zero; default true unless all values lie in its upper third. Where not, the chart says so. */
  zero?: boolean;
}
