import {dividedBy} from "../../../quantity/arithmetic.ts";
import {isMoreThan} from "../../../quantity/compare.ts";
import {type Quantity, QuantityError} from "../../../quantity/quantity.ts";
import type {Datum} from "../../values/datum.ts";
import {isAhead, type MarkValue} from "../../values/mark-value.ts";
import {shareOf} from "../../values/share-of.ts";
import {hasSameBase, sumValues} from "../../values/sum-values.ts";
import {UnfitData} from "../unfit-data.ts";

const useUnit = 'count things with form "unit", or draw levels with "bar"';

/** What share of its whole a part is. Refuses what is not of one date, base and status. */
export function shareOfWhole(part: Datum, whole: Datum): Quantity {
  const values = requireOneKind([part, whole]);
  const [a, b] = values as [MarkValue, MarkValue];
  const row = `row ${part.row + 1}`;
  try {
    if (isMoreThan(a.quantity, b.quantity) === "yes")
      throw new UnfitData(`${row}: the part is more than the whole`);
    return dividedBy(a.quantity, b.quantity);
  } catch (error) {
    if (error instanceof QuantityError) throw new UnfitData(`${row}: ${error.message}`);
    throw error;
  }
}

/** The share of each part in their sum. */
export function sharesOfSum(parts: readonly Datum[]): Quantity[] {
  const values = requireOneKind(parts);
  return values.map((value, index) => {
    const [first, ...others] = values.filter((_, other) => other !== index);
    const {quantity} = value;
    const nothing = {...quantity, low: quantity.low?.mul(0) ?? null, high: quantity.low?.mul(0) ?? null};
    const rest = first ? sumValues([first, ...others]).quantity : {...nothing, about: false};
    const share = shareOf(quantity, rest);
    if (!share) throw new UnfitData("a share needs a whole above zero");
    return share;
  });
}

function requireOneKind(data: readonly Datum[]): MarkValue[] {
  const values = data.map(({value, row}) => {
    if (!value) throw new UnfitData(`row ${row + 1} has no figure, so that no share is known`);
    if (value.low === null || value.low < 0)
      throw new UnfitData(`row ${row + 1}: a share can't be below zero`);
    if (value.status === "withdrawn") throw new UnfitData(`row ${row + 1} was withdrawn`, "leave it out");
    return value;
  });
  const [first, ...others] = values;
  for (const value of others) {
    const {time, measure, status, quantity} = first as MarkValue;
    if (value.quantity.unit !== quantity.unit)
      throw new UnfitData(`the values are not in one unit (${quantity.unit}, ${value.quantity.unit})`);
    if (value.time !== time)
      throw new UnfitData(`a share needs one date, not ${time} and ${value.time}`, useUnit);
    if (!hasSameBase(value, first as MarkValue))
      throw new UnfitData("a share needs values counted on one basis", useUnit);
    if (value.measure !== measure) throw new UnfitData("a level and a change are no part of each other");
    if (isAhead(value.status) !== isAhead(status))
      throw new UnfitData("a plan and a fact are no part of each other", useUnit);
  }
  return values;
}
