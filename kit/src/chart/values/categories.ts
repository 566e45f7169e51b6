import type {Datum} from "./datum.ts";

/** Data of one label: what a chart of several series sets side by side or one on another. */
export interface Category {
  label: string;
  data: Datum[];
}

/** Categories in the order of their first datum. */
export function groupByLabel(data: readonly Datum[]): Category[] {
  const categories = new Map<string, Category>();
  for (const datum of data) {
    const category = categories.get(datum.label) ?? {label: datum.label, data: []};
    category.data.push(datum);
    categories.set(datum.label, category);
  }
  return [...categories.values()];
}
