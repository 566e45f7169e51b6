import type {MarkValue} from "../values/mark-value.ts";

type Span = readonly [from: number, to: number];

/** What of a bar is certain, possible and open, in the value's own unit, away from zero. */
export interface Extent {
  /** From zero to where the value certainly reaches. */
  solid: Span | null;
  /** What the value may reach beyond that. */
  possible: Span | null;
  /** Ends drawn as a cap: the limits of what is possible. */
  caps: readonly number[];
  /** The end without a limit, and the way it is open. */
  open: {at: number; way: 1 | -1} | null;
  /** The end is only about there. */
  about: boolean;
}

/**
 * Cases: 350 -> solid 0..350 · >400 -> solid 0..400, open above · 350..400 -> solid 0..350, possible 350..400 ·
 * <5 -> possible 0..5 · ~100 -> solid 0..100, about · >-5 -> possible -5..0, open above.
 */
export function toExtent({low, high, quantity}: Pick<MarkValue, "low" | "high" | "quantity">): Extent {
  const {about} = quantity;
  if (low === null && high === null) return {solid: null, possible: null, caps: [], open: null, about};
  if (high === null) return openExtent(low as number, 1, about);
  if (low === null) return openExtent(high, -1, about);
  if (low === high) return {solid: [0, low], possible: null, caps: [], open: null, about};
  const near = low >= 0 ? low : high <= 0 ? high : 0;
  const caps = [low, high].filter(bound => bound !== near);
  return {
    solid: near === 0 ? null : [0, near],
    possible: [near === low ? low : high <= 0 ? high : low, near === high ? low : high],
    caps,
    open: null,
    about
  };
}

function openExtent(bound: number, way: 1 | -1, about: boolean): Extent {
  // Open away from zero: all up to the bound is certain. Open across zero: nothing is.
  if (bound * way >= 0) return {solid: [0, bound], possible: null, caps: [], open: {at: bound, way}, about};
  return {solid: null, possible: [bound, 0], caps: [bound], open: {at: 0, way}, about};
}
