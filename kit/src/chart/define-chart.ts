import type {DatasetDefinition} from "../dataset/loader.ts";
import type {ChartSpec} from "./spec/spec.ts";

/** A chart as its file exports it: a specification with the dataset it draws. */
export interface ChartDefinition<Row = Record<string, unknown>> {
  dataset: DatasetDefinition<Row>;
  spec: ChartSpec;
}

/** The version may be left to the library: what an author writes is of the present one. */
type ChartInput<Spec> = Spec extends {version: 1} ? Omit<Spec, "version"> & {version?: 1} : never;

/**
 * Defines a chart: `export default chart(dataset, {form: "column", x: "time", y: "cameras", title: {…}})`.
 * Field names are checked against the dataset's row while typing.
 */
export function chart<Row>(
  dataset: DatasetDefinition<Row>,
  spec: ChartInput<ChartSpec<keyof Row & string>>
): ChartDefinition<Row> {
  return {dataset, spec: {...spec, version: 1} as ChartSpec};
}
