import {commonBase, crossedBase, isPlan, leastSettled} from "../../ledger/derive.ts";
import {dividedBy, plus} from "../../quantity/arithmetic.ts";
import {isMoreThan} from "../../quantity/compare.ts";
import {exact, fromQuantityJson, type Quantity, toQuantityJson} from "../../quantity/quantity.ts";
import {parseTime} from "../../quantity/time.ts";
import type {Cell} from "../cell.ts";

/** Sum of figures, with the ids of all; null of none. Refuses what does not add up. */
export function sumCells(cells: readonly Cell[]): Cell | null {
  return combine(cells, quantities => quantities.reduce(plus));
}

/** Mean of figures, with the ids of all; null of none. */
export function meanCells(cells: readonly Cell[]): Cell | null {
  return combine(cells, quantities => dividedBy(quantities.reduce(plus), exact(quantities.length)));
}

/** The least of figures; where it cannot be known which, the bounds of those it may be, with the ids of these. */
export function minCells(cells: readonly Cell[]): Cell | null {
  return extreme(cells, {
    beats: (a, b) => isMoreThan(b, a) === "yes",
    bound: quantities => ({
      ...endOf(quantities, "low", (order, isOpen) => order < 0 || (order === 0 && !isOpen)),
      ...endOf(quantities, "high", (order, isOpen) => order < 0 || (order === 0 && isOpen))
    })
  });
}

/** The most of figures, as `minCells`. */
export function maxCells(cells: readonly Cell[]): Cell | null {
  return extreme(cells, {
    beats: (a, b) => isMoreThan(a, b) === "yes",
    bound: quantities => ({
      ...endOf(quantities, "low", (order, isOpen) => order > 0 || (order === 0 && isOpen)),
      ...endOf(quantities, "high", (order, isOpen) => order > 0 || (order === 0 && !isOpen))
    })
  });
}

type Bounds = Pick<Quantity, "low" | "lowOpen"> | Pick<Quantity, "high" | "highOpen">;

function extreme(
  cells: readonly Cell[],
  {
    beats,
    bound
  }: {
    beats: (a: Quantity, b: Quantity) => boolean;
    bound: (quantities: readonly Quantity[]) => Partial<Quantity>;
  }
): Cell | null {
  requireComparable(cells);
  const read = cells.map(cell => ({cell, quantity: fromQuantityJson(cell.quantity)}));
  const candidates = read.filter(({quantity}) => !read.some(other => beats(other.quantity, quantity)));
  const [first] = candidates;
  if (!first) return null;
  if (candidates.length === 1) return first.cell;
  return combine(
    candidates.map(({cell}) => cell),
    quantities => ({
      ...first.quantity,
      ...bound(quantities),
      about: quantities.some(({about}) => about)
    })
  );
}

/**
 * One end of the extreme of quantities: of their ends on that side, the one that `wins`, by its order against the
 * other and whether it is itself open. A side without a bound is the farthest of all.
 */
function endOf(
  quantities: readonly Quantity[],
  side: "low" | "high",
  wins: (order: number, isOpen: boolean) => boolean
): Bounds {
  const open = `${side}Open` as const;
  const order = (a: Quantity, b: Quantity) => {
    const [one, other] = [a[side], b[side]];
    if (one !== null && other !== null) return one.compare(other);
    const farthest = side === "low" ? -1 : 1;
    return one === other ? 0 : one === null ? farthest : -farthest;
  };
  const best = quantities.reduce((best, next) => (wins(order(next, best), next[open]) ? next : best));
  return {[side]: best[side], [open]: best[open]} as unknown as Bounds;
}

/** Facts that hold for all stay; what differs is the least settled, the widest, or left out. */
function combine(
  cells: readonly Cell[],
  compute: (quantities: readonly Quantity[]) => Quantity
): Cell | null {
  if (cells.length === 0) return null;
  requireComparable(cells);
  const quantity = compute(cells.map(cell => fromQuantityJson(cell.quantity)));
  const stated = new Set(cells.map(cell => cell.stated));
  const [said] = stated;
  return {
    quantity: toQuantityJson(quantity),
    figures: [...new Set(cells.flatMap(({figures}) => figures))],
    status: leastSettled(cells.map(({status}) => status)),
    measure: cells.some(({measure}) => measure === "level") ? "level" : "change",
    time: spanOf(cells.map(({time}) => time)),
    ...(stated.size === 1 && said !== undefined ? {stated: said} : {}),
    base: commonBase(cells),
    hedged: cells.some(({hedged}) => hedged)
  };
}

/** The time of all, or the days from the first to the last; unknown where one end is. */
function spanOf(times: readonly string[]): string {
  const [only = "unknown", ...others] = new Set(times);
  if (others.length === 0) return only;
  const spans = [only, ...others].map(parseTime);
  const ends = spans.flatMap(({earliest, latest}) => (earliest && latest ? [earliest, latest] : []));
  if (ends.length < 2 * spans.length) return "unknown";
  ends.sort();
  return `${ends[0]}/${ends.at(-1)}`;
}

/** Plans and facts, or different bases, are never put together silently; different units refuse by themselves. */
function requireComparable(cells: readonly Cell[]): void {
  const base = crossedBase(cells);
  if (base !== undefined) throw new TypeError(`the figures are counted on different bases (${base})`);
  const plans = cells.filter(({status}) => isPlan(status));
  if (plans.length > 0 && plans.length < cells.length)
    throw new TypeError(`plans (${namesOf(plans)}) are put together with facts: filter one or the other`);
}

function namesOf(cells: readonly Cell[]): string {
  return cells.flatMap(({figures}) => figures).join(", ");
}
