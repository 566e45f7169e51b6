import type {MarkValue} from "../values/mark-value.ts";

/** True unless zero would leave the lower two thirds of the axis empty. */
export function isNearZero(values: Iterable<Pick<MarkValue, "low" | "high">>): boolean {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    for (const bound of [value.low, value.high]) {
      if (bound !== null) [low, high] = [Math.min(low, bound), Math.max(high, bound)];
    }
  }
  return !(low > 0 && low > (high * 2) / 3) && !(high < 0 && high < (low * 2) / 3);
}
