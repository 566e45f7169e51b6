import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {collect, tellGroups} from "./collect.ts";

/** Groups by the first key of the bases that has more than one value. */
export function groupBases(data: readonly Datum[], {words}: ChartContext): string[] {
  const keys = new Set<string>();
  for (const {value} of data) for (const key in value?.base) keys.add(key);
  for (const key of keys) {
    const labels = collect(data, ({value}) => {
      const base = value?.base[key];
      return base === undefined ? undefined : words.base(key, base);
    });
    if (labels.size > 1) return tellGroups(labels, words);
  }
  return [];
}
