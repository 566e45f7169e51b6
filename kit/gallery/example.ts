import type {ChartData, ChartSpec} from "../src/chart/spec/spec.ts";
import type {Localized} from "../src/quantity/localized.ts";

/** A chart that shows what a form can do: drawn by the golden tests, the gallery and the documents. */
export interface Example {
  /** Names its golden drawings: `line-many`. */
  id: string;
  /** What there is to be seen in it, for whoever looks for a form. */
  shows: Localized;
  spec: ChartSpec;
  data: ChartData;
}
