import {isMoreThan} from "../../../quantity/compare.ts";
import {toNotation} from "../../../quantity/notation.ts";
import {QuantityError} from "../../../quantity/quantity.ts";
import type {Datum} from "../../values/datum.ts";
import {isAhead, type MarkValue} from "../../values/mark-value.ts";
import {hasSameBase, sumValues} from "../../values/sum-values.ts";
import {UnfitData} from "../unfit-data.ts";

/** A level, or a change with the levels before and after it. */
export interface Step {
  datum: Datum;
  value: MarkValue;
  /** The level that a change starts from; null for a level. */
  before: MarkValue | null;
  after: MarkValue;
}

/** The steps of one panel, whose levels are carried on by arithmetic. Refuses what does not lead from one to the next. */
export function stepsOf(data: readonly Datum[]): Step[] {
  const steps: Step[] = [];
  for (const datum of data) {
    const {value} = datum;
    const row = `row ${datum.row + 1}`;
    if (!value) throw new UnfitData(`${row} has no figure, so that what follows has nothing to start from`);
    if (value.status === "withdrawn") throw new UnfitData(`${row} was withdrawn`, "leave it out");
    const before = steps.at(-1)?.after ?? null;
    if (value.measure === "level") {
      if (before) requireAgreement(before, value, row);
      steps.push({datum, value, before: null, after: value});
      continue;
    }
    if (!before) throw new UnfitData(`${row} is a change, with no level to start from`, "begin with a level");
    steps.push({datum, value, before, after: addChange(before, value, row)});
  }
  return steps;
}

function addChange(before: MarkValue, change: MarkValue, row: string): MarkValue {
  if (!hasSameBase(before, change))
    throw new UnfitData(`${row} is not counted on the same basis as the level before it`);
  try {
    // The level that a change makes is of the time of the change.
    return {...sumValues([before, change]), time: change.time};
  } catch (error) {
    if (error instanceof QuantityError) throw new UnfitData(`${row}: ${error.message}`);
    throw error;
  }
}

/** A level that the steps before it certainly do not make would hide a change. What is planned may turn out otherwise. */
function requireAgreement(made: MarkValue, level: MarkValue, row: string): void {
  if (isAhead(made.status) || isAhead(level.status)) return;
  const [a, b] = [made.quantity, level.quantity];
  if (isMoreThan(a, b) !== "yes" && isMoreThan(b, a) !== "yes") return;
  throw new UnfitData(
    `${row}: the steps before make ${toNotation(a)}, not ${toNotation(b)}`,
    "give the missing change a row of its own"
  );
}

/** The bound at which a level is drawn, and from which a change sets out: the least that it can be. */
export function drawnAt({low, high}: Pick<MarkValue, "low" | "high">): number {
  return low ?? high ?? 0;
}
