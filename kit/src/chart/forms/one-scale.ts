import {baseUnits} from "../../quantity/unit.ts";
import {known} from "../describe/compare-data.ts";
import type {Datum} from "../values/datum.ts";
import {groupByPanel} from "./panel.ts";
import {UnfitData} from "./unfit-data.ts";

/** A length must mean one thing: one unit in a panel, and one above the line in all panels. */
export function requireOneScale(data: readonly Datum[]): void {
  const first = data.find(({value}) => value !== null)?.value?.quantity.unit;
  if (data.every(({value}) => value === null || value.quantity.unit === first)) return;
  const above = new Set(known(data).map(({value}) => baseUnits(value.quantity.unit).above.join("*")));
  if (above.size > 1)
    throw new UnfitData(`the values are not in one unit (${[...above].join(", ")})`, "make a chart of each");
  for (const {data: rows, heading} of groupByPanel(data)) {
    const units = new Set(known(rows).map(({value}) => value.quantity.unit));
    if (units.size <= 1) continue;
    const where = heading === undefined ? "the values" : `the values of "${heading}"`;
    throw new UnfitData(
      `${where} are not in one unit (${[...units].join(", ")})`,
      'set them apart: form "bar" with `facet`'
    );
  }
}
