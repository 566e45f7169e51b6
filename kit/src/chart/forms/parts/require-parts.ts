import {type Known, known} from "../../describe/compare-data.ts";
import type {Datum} from "../../values/datum.ts";
import {isAhead} from "../../values/mark-value.ts";
import {requireOneScale} from "../one-scale.ts";
import {UnfitData} from "../unfit-data.ts";

const asBars = 'draw the parts with form "bar"';

/**
 * Parts that make up a whole, each of one known size. Refuses what an angle or an area can't say: no figure, open
 * ends, ranges, less than nothing; and what makes no whole: plans with facts, bases that differ.
 */
export function requireParts(data: readonly Datum[]): Known[] {
  requireOneScale(data);
  for (const {label, row, value} of data) {
    const part = label === "" ? `row ${row + 1}` : `"${label}"`;
    if (!value) throw new UnfitData(`${part} has no figure, so that the others make up no whole`, asBars);
    const {low, high, status} = value;
    if (low === null || high === null)
      throw new UnfitData(
        `${part} has no limit, so that the whole is not known`,
        `${asBars}: open ends show there`
      );
    if (low < 0) throw new UnfitData(`${part} is less than nothing, which no part can be`, asBars);
    if (low !== high)
      throw new UnfitData(
        `${part} is known only within limits, so that its share is not`,
        `${asBars}: limits show there`
      );
    if (status === "withdrawn")
      throw new UnfitData(`${part} was withdrawn: it is no part of the whole`, "leave it out in the loader");
  }
  const parts = known(data);
  requireOneWhole(parts);
  return parts;
}

function requireOneWhole(parts: readonly Known[]): void {
  const differs = (say: (part: Known) => string) => new Set(parts.map(say)).size > 1;
  if (differs(({value}) => String(isAhead(value.status))))
    throw new UnfitData("plans and facts make up no whole", "make a chart of each");
  if (differs(({value}) => value.measure))
    throw new UnfitData("levels and changes make up no whole", "make a chart of each");
  if (differs(({value}) => JSON.stringify(Object.entries(value.base).sort())))
    throw new UnfitData("the parts are counted on different bases, so that they make up no whole", asBars);
  if (!parts.some(({value}) => (value.high ?? 0) > 0))
    throw new UnfitData("the whole is nothing: there is no part to draw", "leave the chart out");
  const sum = parts.reduce((total, {value}) => total + (value.high ?? 0), 0);
  if (parts[0]?.value.quantity.unit === "%" && Math.abs(sum - 100) > 1)
    throw new UnfitData(
      `the parts come to ${Number(sum.toPrecision(6))} % and not to 100 %`,
      `give the rest a row of its own, or ${asBars}`
    );
}
