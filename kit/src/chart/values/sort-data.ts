import type {Sorted} from "../spec/base.ts";
import {isAhead, type MarkValue} from "./mark-value.ts";

type Sortable = Pick<MarkValue, "low" | "high" | "quantity" | "status">;

/**
 * Items in the order of their values. Plans follow facts, then comes what was withdrawn, then what has no value.
 * Values that can't be told apart (`>400` and `500`, `~100` and `90`) keep the order in which they were given.
 */
export function sortByValue<T>(
  items: readonly T[],
  valueIn: (item: T) => Sortable | null,
  sort: Sorted["sort"] = "data"
): T[] {
  if (sort === "data") return [...items];
  const keyed = items.map(item => ({item, value: valueIn(item)}));
  return [0, 1, 2, 3].flatMap(rank => {
    const ranked = keyed.filter(({value}) => rankOf(value) === rank);
    const before: Before = sort === "descending" ? (a, b) => isAbove(a, b) : (a, b) => isAbove(b, a);
    return order(ranked as Keyed<T>[], before).map(({item}) => item);
  });
}

interface Keyed<T> {
  item: T;
  value: Sortable;
}

type Before = (a: Sortable, b: Sortable) => boolean;

function rankOf(value: Sortable | null): number {
  if (value === null) return 3;
  if (value.status === "withdrawn") return 2;
  return isAhead(value.status) ? 1 : 0;
}

/** Certainly more, whatever each turns out to be. */
function isAbove(a: Sortable, b: Sortable): boolean {
  if (a === b || a.quantity.about || b.quantity.about || a.low === null || b.high === null) return false;
  return a.low > b.high || (a.low === b.high && (a.quantity.lowOpen || b.quantity.highOpen));
}

/** Where only some pairs can be told apart, always the first that none of the others must stand before. */
function order<T>(items: Keyed<T>[], before: Before): Keyed<T>[] {
  const isExact = items.every(({value}) => value?.low === value?.high && !value?.quantity.about);
  if (isExact)
    return [...items].sort((a, b) => (before(a.value, b.value) ? -1 : before(b.value, a.value) ? 1 : 0));
  const rest = [...items];
  const sorted: Keyed<T>[] = [];
  while (rest.length > 0) {
    const next = rest.findIndex(({value}) => !rest.some(other => before(other.value, value)));
    sorted.push(...rest.splice(Math.max(0, next), 1));
  }
  return sorted;
}
