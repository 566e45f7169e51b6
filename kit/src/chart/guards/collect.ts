import type {Datum} from "../values/datum.ts";
import type {Words} from "../words/words.ts";

/** Labels of data by what `key` says of them, in their order; what has no key is left out. */
export function collect(
  data: readonly Datum[],
  key: (datum: Datum) => string | undefined
): Map<string, string[]> {
  const groups = new Map<string, Set<string>>();
  for (const datum of data) {
    const name = key(datum);
    if (name === undefined) continue;
    const labels = groups.get(name) ?? new Set();
    groups.set(name, labels);
    if (datum.label !== "") labels.add(datum.label);
  }
  return new Map([...groups].map(([name, labels]) => [name, [...labels]]));
}

/** More labels than these are counted, not listed: a note is to be read. */
const maxLabels = 6;

/** Groups in words, `the city (2017, by 2023)`; none where there are fewer than two. */
export function tellGroups(groups: ReadonlyMap<string, readonly string[]>, words: Words): string[] {
  if (groups.size < 2) return [];
  return [...groups].map(([what, labels]) => {
    if (labels.length === 0) return what;
    const told = labels.length > maxLabels ? [...labels.slice(0, maxLabels - 1), "…"] : labels;
    return words.members(what, told);
  });
}

/**
 * Data that stand at the same place by their words: a time says nothing of what is counted, while a label, a series
 * and a panel do.
 */
export function byPlace(data: readonly Datum[]): Datum[][] {
  const places = new Map<string, Datum[]>();
  for (const datum of data) {
    const {panel = "", series, label, labelIsTime} = datum;
    const key = `${panel}\u0000${series?.key ?? ""}\u0000${labelIsTime ? "" : label}`;
    const found = places.get(key);
    if (found) found.push(datum);
    else places.set(key, [datum]);
  }
  return [...places.values()];
}
