import {scaleLinear} from "d3-scale";
import type {MarkValue} from "../values/mark-value.ts";

export interface ValueScale {
  /** Value to px along the axis of values. */
  toPx: (value: number) => number;
  /** Round values for rules, at most about `count`. */
  ticks(count: number): number[];
}

/**
 * A linear scale that always holds zero and every bound. `nice` ends it on round values, for charts with rules;
 * without, the longest bar takes the whole range.
 */
export function valueScale(
  values: readonly Pick<MarkValue, "low" | "high">[],
  {rangePx, nice = false}: {rangePx: readonly [zeroSide: number, farSide: number]; nice?: boolean}
): ValueScale {
  const bounds = values.flatMap(({low, high}) => [low, high]).filter(bound => bound !== null);
  const low = Math.min(0, ...bounds);
  const high = Math.max(0, ...bounds);
  // All zero: any domain above zero puts the marks on the baseline.
  const scale = scaleLinear([low, low === high ? 1 : high], rangePx);
  if (nice) scale.nice(4);
  return {toPx: value => scale(value), ticks: count => scale.ticks(count)};
}
