/** A label along one axis: where it should be centred, and its size. */
export interface Wanted {
  at: number;
  sizePx: number;
}

/**
 * Centres of labels as near as can be to where they are wanted, none over another and all between two limits; they
 * keep the order of what they name. Where they have no room together they start at the first limit.
 */
export function spread(wanted: readonly Wanted[], [from, to]: readonly [number, number]): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => at(wanted, a) - at(wanted, b));
  const centres = wanted.map(({at: centre}) => centre);
  let limit = from;
  for (const index of order) {
    const half = sizeOf(wanted, index) / 2;
    centres[index] = Math.max(at(wanted, index), limit + half);
    limit = (centres[index] as number) + half;
  }
  limit = to;
  for (const index of order.reverse()) {
    const half = sizeOf(wanted, index) / 2;
    centres[index] = Math.min(centres[index] as number, limit - half);
    limit = (centres[index] as number) - half;
  }
  const short = from - limit;
  return short > 0 ? centres.map(centre => centre + short) : centres;
}

const at = (wanted: readonly Wanted[], index: number) => wanted[index]?.at ?? 0;
const sizeOf = (wanted: readonly Wanted[], index: number) => wanted[index]?.sizePx ?? 0;
