import type {DatasetDefinition} from "../dataset/loader.ts";
import type {ChartSpec} from "./spec.ts";

/** A chart as its file exports it: what to draw, of which dataset. */
export interface ChartDefinition {
  spec: ChartSpec;
  dataset: DatasetDefinition;
}

/** A specification as an author writes it: the version is the library's. */
type Unversioned<Spec> = Spec extends unknown ? Omit<Spec, "version"> : never;

/**
 * Defines a chart: `export default chart(cameras, {form: "column", x: "time", y: "cameras", title: {…}})`.
 * Fields are checked against the rows of the dataset, which the file imports from its loader.
 */
export function chart<Row>(
  dataset: DatasetDefinition<Row>,
  spec: Unversioned<ChartSpec<keyof Row & string>>
): ChartDefinition {
  return {spec: {version: 1, ...spec} as ChartSpec, dataset: dataset as unknown as DatasetDefinition};
}
