import type {Datum} from "../values/datum.ts";

/** Names of the panels where they do not have one unit. */
export function groupUnits(data: readonly Datum[]): string[] {
  const units = new Set(data.map(({value}) => value?.quantity.unit).filter(unit => unit !== undefined));
  if (units.size < 2) return [];
  const panels = [...new Set(data.map(({panel}) => panel ?? ""))].filter(panel => panel !== "");
  return panels.length > 1 ? panels : [];
}
