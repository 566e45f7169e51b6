import type {MarkValue} from "../values/mark-value.ts";
import {niceEnds, roundValues} from "./round-values.ts";

export interface ValueScale {
  /** Value to px along the axis of values. */
  toPx: (value: number) => number;
  /** Round values for rules, at most about `count`. */
  ticks(count: number): number[];
  /** The values at both ends of the range. */
  domain: readonly [low: number, high: number];
}

interface ValueScaleOptions {
  rangePx: readonly [lowSide: number, highSide: number];
  /** Ends on round values, for charts with rules; without, the longest bar takes the whole range. */
  nice?: boolean;
  /** Holds zero; default true. Only where no length from zero is drawn may it be left out. */
  zero?: boolean;
}

/** A linear scale (without d3-scale, which brings colours along) that holds every bound, and zero unless told otherwise. */
export function valueScale(
  values: Iterable<Pick<MarkValue, "low" | "high">>,
  {rangePx, nice = false, zero = true}: ValueScaleOptions
): ValueScale {
  let [low, high] = zero ? [0, 0] : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const bounds of values) {
    for (const bound of [bounds.low, bounds.high]) {
      if (bound === null) continue;
      low = Math.min(low, bound);
      high = Math.max(high, bound);
    }
  }
  if (low > high) [low, high] = [0, 0];
  // All one value: at zero any domain above puts marks on the baseline; elsewhere it stands in the middle.
  if (low === high) [low, high] = low === 0 ? [0, 1] : [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
  const [from, to] = nice ? niceEnds(low, high, 4) : [low, high];
  const [start, end] = rangePx;
  return {
    // Weighed and not multiplied by a slope, which a domain of 1e-9 or 1e100 would take beyond what can be counted.
    toPx(value) {
      const share = (value - from) / (to - from);
      return start * (1 - share) + end * share;
    },
    ticks: count => roundValues(from, to, count),
    domain: [from, to]
  };
}
