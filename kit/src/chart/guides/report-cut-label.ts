import type {ChartContext} from "../values/context.ts";

/** Warns that a row's label does not fit its place, whole. `row` counts from zero. */
export function reportCutLabel(row: number, {report}: ChartContext): void {
  const problem = `row ${row + 1}: its label is too long to be drawn whole`;
  report("chart-label-cut", problem, {severity: "warning"});
}
