import type {ChartTable} from "../describe/table.ts";
import type {Box, SceneNode} from "../scene.ts";
import type {ChartSpec} from "../spec/spec.ts";
import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import type {MarkValue} from "../values/mark-value.ts";
import type {Series} from "../values/series.ts";
import type {LegendKey} from "../words/words.ts";

/** A laid-out plot: nodes from the top left corner, without titles, legend or sources. */
export interface Plot {
  nodes: SceneNode[];
  heightPx: number;
  /** What the marks show and no label says: the legend explains exactly these. */
  legend: readonly LegendKey[];
  /** Series that no direct label names. */
  series?: readonly Series[];
  /** The shape of the marks, which the legend shows as samples; default `bar`. */
  sample?: MarkShape;
  /** Where annotations find their places; without it the form takes none. */
  frame?: PlotFrame;
}

export type MarkShape = "bar" | "dot" | "line" | "area" | "unit";

/** The geometry of a plot, for what is drawn over it; every px is of the plot. */
export interface PlotFrame {
  /** Where marks may stand, without axes and their labels. */
  area: Box;
  /** Axis of values: `x` where values run from left to right. */
  valueAxis: "x" | "y";
  toPx(value: number): number;
  /** Along the other axis: the px of a time (EDTF) or of a label's words; undefined where it is not there. */
  alongPx?(at: string): number | undefined;
  /** Both axes carry values. */
  xToPx?(value: number): number;
  /** The box of each datum's mark, by its place in the data. */
  marks: ReadonlyMap<Datum, Box>;
  /** Boxes of texts and marks, which no annotation may cover. */
  occupied: readonly Box[];
}

export interface LayoutOptions<D extends Datum = Datum> {
  widthPx: number;
  context: ChartContext;
  /** The data of every panel: what the scales must hold. `data` itself is one panel's. */
  all: readonly D[];
  /** Values of annotations, which the scale of values must hold too. */
  also: readonly MarkValue[];
  /** Series of the whole chart in their order, with their hues; one unnamed series where there is none. */
  series: readonly Series[];
}

/** One form of chart: what its marks show, and how they are laid out in a given width. */
export interface Form<Spec extends ChartSpec, D extends Datum = Datum> {
  /** Names of the columns that the specification uses, for checking; `facet` and `series` are added. */
  fields(spec: Spec): {name: string; is: "quantity" | "label"}[];
  /** One datum a mark, in drawing order; panel and series are read by `readSeries` where the form does not. */
  read(spec: Spec, context: ChartContext): D[];
  layout(spec: Spec, data: readonly D[], options: LayoutOptions<D>): Plot;
  /** The form sets its panels itself; others are repeated, a panel each. */
  ownPanels?: true;
  /** What stands out, in sentences for the alt text; default compares the values of all marks. */
  standsOut?(spec: Spec, data: readonly D[], context: ChartContext): string[] | undefined;
  /** Default: one row a mark with its value, status, dates and sources. */
  table?(
    spec: Spec,
    data: readonly D[],
    options: {caption: string; labelField: string | undefined; context: ChartContext}
  ): ChartTable | undefined;
  /** True where a row without a value is no gap, as in a timeline of events. */
  drawsWithoutValues?: true;
}
