import {suggest} from "../../../problem/suggest.ts";
import type {ChartContext} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import type {AnnotationState} from "./annotate-plot.ts";
import type {ReadAnnotation} from "./read-annotations.ts";

/** Reports annotations that no plot had a place for; `drawnAs` says in which form or layout. */
export function reportUnplaced(
  {annotations, drawn}: AnnotationState,
  {drawnAs, marks, hasFrame}: {drawnAs: string; marks: readonly Datum[]; hasFrame: boolean},
  {report}: ChartContext
): void {
  if (annotations.length > 0 && !hasFrame) {
    report("chart-annotation", `${drawnAs} takes no annotations`, {hint: "say it in the note"});
    return;
  }
  for (const annotation of annotations) {
    if (drawn.has(annotation.name)) continue;
    const {fault, hint} = unplaced(annotation, marks);
    report("chart-annotation", `${annotation.name}: ${fault}`, {hint});
  }
}

function unplaced(annotation: ReadAnnotation, marks: readonly Datum[]): {fault: string; hint: string} {
  const labels = [...new Set(marks.map(({label}) => label))].slice(0, 8);
  const near = (name: string, known: readonly string[]) =>
    suggest(name, known) ?? `the chart has ${known.length > 0 ? known.join(", ") : "none"}`;
  const noPlace = (name: string) => ({
    fault: `"${name}" is no place of this chart`,
    hint: near(name, labels)
  });
  if (annotation.type === "place-line") return noPlace(annotation.at[0] ?? "");
  if (annotation.type === "place-band") return noPlace(annotation.between.map(([name]) => name).join(", "));
  if (annotation.type === "callout") {
    const {target} = annotation;
    if ("figure" in target) {
      const shown = [...new Set(marks.flatMap(({value}) => value?.figures ?? []))];
      return {
        fault: `no mark shows the figure "${target.figure}"`,
        hint: near(target.figure, shown.slice(0, 8))
      };
    }
    if ("at" in target) return noPlace(target.at[0] ?? "");
  }
  return {fault: "its place lies outside the plot", hint: "give values that the scales hold"};
}
