import {minus, negate} from "../../quantity/arithmetic.ts";
import {isMoreThan} from "../../quantity/compare.ts";
import {type ChartContext, wordQuantity} from "./context.ts";
import {isAhead, type MarkValue} from "./mark-value.ts";

/** Which of two values is more, whatever each turns out to be; undefined where that can't be known. */
export function directionOf(from: MarkValue, to: MarkValue): "up" | "down" | undefined {
  if (from.quantity.unit !== to.quantity.unit || from.measure !== to.measure) return undefined;
  if (isMoreThan(to.quantity, from.quantity) === "yes") return "up";
  return isMoreThan(from.quantity, to.quantity) === "yes" ? "down" : undefined;
}

/**
 * How much more the second value is than the first, with its sign (`+16`), where both are exactly known facts on one
 * base; `0` where there is no difference, undefined where it is not certain.
 */
export function differenceOf(from: MarkValue, to: MarkValue, context: ChartContext): string | undefined {
  const isFact = ({kind, status}: MarkValue) =>
    kind === "exact" && !isAhead(status) && status !== "withdrawn";
  const base = ({base: given}: MarkValue) => JSON.stringify(Object.entries(given).sort());
  if (!isFact(from) || !isFact(to) || base(from) !== base(to)) return undefined;
  if (from.quantity.unit !== to.quantity.unit || from.measure !== to.measure) return undefined;
  const difference = minus(to.quantity, from.quantity);
  const isLess = (difference.low?.compare(0) ?? 0) < 0;
  if (difference.low?.equals(0)) return "0";
  const size = wordQuantity(isLess ? negate(difference) : difference, {style: "label"}, context);
  return `${isLess ? "\u2212" : "+"}${size}`;
}
