import type {Difference, SpecBase} from "../spec/base.ts";
import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {wordTime} from "../values/word-time.ts";

/**
 * Sentences for the note on what differs between the figures that stand side by side. The specification's `noted`
 * leaves out what its own note explains.
 */
export function noteDifferences(
  {noted = []}: Pick<SpecBase, "noted">,
  data: readonly Datum[],
  context: ChartContext
): string[] {
  const {differs} = context.words;
  const groups: Record<Difference, () => string[]> = {
    base: () => groupBases(data, context),
    time: () => groupTimes(data, context),
    unit: () => groupUnits(data)
  };
  return (Object.keys(groups) as Difference[])
    .filter(difference => !noted.includes(difference))
    .map(difference => ({difference, found: groups[difference]()}))
    .filter(({found}) => found.length > 1)
    .map(({difference, found}) => differs[difference](found));
}

/** Groups by the first key of the bases that has more than one value. */
function groupBases(data: readonly Datum[], {words}: ChartContext): string[] {
  const keys = new Set(data.flatMap(({value}) => Object.keys(value?.base ?? {})));
  for (const key of keys) {
    const labels = collect(data, ({value}) => value?.base[key]);
    if (labels.size > 1) {
      return [...labels].map(([base, names]) => words.members(words.base(key, base), names));
    }
  }
  return [];
}

/** Groups by time where the marks do not say theirs. */
function groupTimes(data: readonly Datum[], context: ChartContext): string[] {
  const untold = data.filter(({labelIsTime, value}) => !labelIsTime && value && value.time !== "unknown");
  const labels = collect(untold, ({value}) => (value ? wordTime({time: value.time}, context) : undefined));
  return labels.size > 1 ? [...labels].map(([time, names]) => context.words.members(time, names)) : [];
}

/** Names of the panels where they do not have one unit. */
function groupUnits(data: readonly Datum[]): string[] {
  const units = new Set(data.map(({value}) => value?.quantity.unit).filter(unit => unit !== undefined));
  if (units.size < 2) return [];
  return [...new Set(data.map(({panel}) => panel ?? ""))].filter(panel => panel !== "");
}

/** Labels of data by what `key` says of them, in their order; what has no key is left out. */
function collect(data: readonly Datum[], key: (datum: Datum) => string | undefined): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const datum of data) {
    const name = key(datum);
    if (name === undefined) continue;
    const names = groups.get(name) ?? [];
    if (datum.label !== "" && !names.includes(datum.label)) names.push(datum.label);
    groups.set(name, names);
  }
  return groups;
}
