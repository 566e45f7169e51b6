import {type Status, statuses} from "../../ledger/card.ts";
import {plus} from "../../quantity/arithmetic.ts";
import {kindOf, type Quantity} from "../../quantity/quantity.ts";
import type {MarkValue} from "./mark-value.ts";

/** A quantity as a value that is drawn, with what it rests on taken from others. */
export function withQuantity(value: MarkValue, quantity: Quantity): MarkValue {
  const [low, high] = [quantity.low?.valueOf() ?? null, quantity.high?.valueOf() ?? null];
  return {...value, quantity, kind: kindOf(quantity), low, high};
}

/**
 * The sum with its bounds carried through: `>400 + 100 -> >500`. It is as settled as its least settled part, and of a
 * time only where all parts are of that time. The sum of a level and changes is a level.
 */
export function sumValues(values: readonly [MarkValue, ...MarkValue[]]): MarkValue {
  const [first, ...others] = values;
  const quantity = others.reduce((sum, value) => plus(sum, value.quantity), first.quantity);
  const isSame = (key: "time" | "stated") => values.every(value => value[key] === first[key]);
  const {stated: _, ...rest} = first;
  return withQuantity(
    {
      ...rest,
      ...(isSame("stated") && first.stated !== undefined ? {stated: first.stated} : {}),
      figures: [...new Set(values.flatMap(({figures}) => figures))],
      status: leastSettled(values.map(({status}) => status)),
      measure: values.some(({measure}) => measure === "level") ? "level" : "change",
      time: isSame("time") ? first.time : "unknown",
      hedged: values.some(({hedged}) => hedged)
    },
    quantity
  );
}

/** The ledger names statuses from the most to the least settled. */
export function leastSettled(found: readonly Status[]): Status {
  return found.reduce((a, b) => (statuses.indexOf(b) > statuses.indexOf(a) ? b : a));
}

/** True where both are counted on the same bases. */
export function hasSameBase({base: a}: Pick<MarkValue, "base">, {base: b}: Pick<MarkValue, "base">): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every(key => a[key] === b[key]);
}
