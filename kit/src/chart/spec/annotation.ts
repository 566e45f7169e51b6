import type {Hue} from "../theme.ts";
import type {ChartText} from "./base.ts";

/** A value on the axis of values: a number, or the id of a figure, which moves with it. */
export type AnnotationValue = number | {figure: string};

/**
 * A place in the plot: the mark of a figure; or a position along the axis that is not the one of values (EDTF on a
 * time axis, a label's words on one of categories), with a value, and, for a category, its series.
 */
export type AnnotationPlace =
  | {figure: string}
  | {at: string; value?: AnnotationValue}
  | {x: AnnotationValue; y: AnnotationValue};

export type Annotation =
  /** Words at a place, led to it by a fine line where they can't stand beside it. */
  | {type: "text"; place: AnnotationPlace; text: ChartText}
  /** Words at a place with an arrow that points at it. */
  | {type: "arrow"; place: AnnotationPlace; text: ChartText}
  /** A line across the plot: at a value (reference, threshold, target) or at a time. */
  | {type: "line"; value: AnnotationValue; text?: ChartText; color?: Hue}
  | {type: "line"; at: string; text?: ChartText; color?: Hue}
  /** A band over a span of values or of time. */
  | {type: "band"; from: AnnotationValue; to: AnnotationValue; text?: ChartText}
  | {type: "band"; between: readonly [from: string, to: string]; text?: ChartText};
