import type {SceneNode} from "../scene.ts";
import type {ChartSpec} from "../spec.ts";
import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import type {LegendKey} from "../words/words.ts";

/** A laid-out plot: nodes from the top left corner, without titles, legend or sources. */
export interface Plot {
  nodes: SceneNode[];
  heightPx: number;
  /** What the marks show and no label says: the legend explains exactly these. */
  legend: readonly LegendKey[];
}

/** One form of chart: what its marks show, and how they are laid out in a given width. */
export interface Form<Spec extends ChartSpec> {
  /** Names of the columns that the specification uses, for checking. */
  fields(spec: Spec): {name: string; is: "quantity" | "label"}[];
  /** One datum a mark, in drawing order. */
  read(spec: Spec, context: ChartContext): Datum[];
  layout(spec: Spec, data: readonly Datum[], options: {widthPx: number; context: ChartContext}): Plot;
  /** What stands out, in sentences for the alt text; default compares the values of all marks. */
  standsOut?(spec: Spec, data: readonly Datum[], context: ChartContext): string[];
}
