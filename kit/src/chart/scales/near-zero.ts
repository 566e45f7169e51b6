import type {MarkValue} from "../values/mark-value.ts";

/** True unless zero would leave the given share of the axis empty, by default two thirds. */
export function isNearZero(values: Iterable<Pick<MarkValue, "low" | "high">>, emptyShare = 2 / 3): boolean {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    for (const bound of [value.low, value.high]) {
      if (bound === null) continue;
      low = Math.min(low, bound);
      high = Math.max(high, bound);
    }
  }
  // One value has no height to fill.
  if (low === high) return true;
  return !(low > 0 && low > high * emptyShare) && !(high < 0 && high < low * emptyShare);
}
