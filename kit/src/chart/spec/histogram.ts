import type {Colored, SpecBase} from "./base.ts";

/** How many values lie in each of a row of equal spans. What lies in no one span for certain stands apart. */
export interface HistogramSpec<Field extends string = string>
  extends SpecBase<Field>,
    Pick<Colored, "color"> {
  form: "histogram";
  /** The values that are counted, one a row. */
  x: Field;
  /** Names a row in the data table. */
  y?: Field;
  /** Width of a span in the unit of the values; default a round one that gives about as many as the rows call for. */
  step?: number;
}
