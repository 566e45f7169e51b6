import type {Datum} from "../values/datum.ts";

/** Names of the panels where they do not have one unit. */
export function groupUnits(data: readonly Datum[]): string[] {
  const first = data.find(({value}) => value !== null)?.value?.quantity.unit;
  if (data.every(({value}) => value === null || value.quantity.unit === first)) return [];
  const panels = [...new Set(data.map(({panel}) => panel ?? ""))].filter(panel => panel !== "");
  return panels.length > 1 ? panels : [];
}
