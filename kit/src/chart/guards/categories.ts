import type {ChartSpec} from "../spec/spec.ts";
import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";

/** More marks in one panel than these can't be read one by one, with the form that shows them better. */
const limits: Readonly<Partial<Record<string, {marks: number; instead: string}>>> = {
  column: {marks: 60, instead: 'draw a long row of times with form "line", a distribution with "histogram"'},
  bar: {marks: 40, instead: "keep those that matter and sum up the rest in the loader, or use a table"},
  dot: {marks: 60, instead: "keep those that matter, or set them apart with `facet`"},
  unit: {marks: 24, instead: 'draw the shares with form "bar"'},
  treemap: {marks: 60, instead: "sum up the smallest parts in the loader"}
};

/** Panels beyond these are too many to compare. */
const maxPanels = 30;

/** Warns where a chart has more categories or panels than a reader can take in. */
export function warnOfCategories(spec: ChartSpec, data: readonly Datum[], {report}: ChartContext): void {
  const {form, facet}: {form: string; facet?: string} = spec;
  const limit = Object.hasOwn(limits, form) ? limits[form] : undefined;
  if (!limit && facet === undefined) return;
  const panels = new Map<string, Set<string>>();
  for (const {panel = "", label, row} of data) {
    const labels = panels.get(panel) ?? new Set();
    panels.set(panel, labels.add(label === "" ? String(row) : label));
  }
  const most = Math.max(0, ...[...panels.values()].map(labels => labels.size));
  if (limit && most > limit.marks)
    report("chart-categories-many", `${most} categories are too many for the form "${form}"`, {
      hint: limit.instead,
      severity: "warning"
    });
  if (facet !== undefined && panels.size > maxPanels)
    report("chart-categories-many", `${panels.size} panels are too many to compare`, {
      hint: "keep those that matter, or use a table",
      severity: "warning"
    });
}
