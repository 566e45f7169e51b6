/** A dot of a swarm: its px along the axis, and how far beside it, once it has been packed. */
export interface Packed {
  atPx: number;
  offPx: number;
}

/**
 * Packs dots of one size along an axis, from the least to the greatest: each as near to the axis as those before it
 * let it, above before below. Order and distances depend on the values alone, so that the same values always give the
 * same swarm.
 */
export function packSwarm(atPx: readonly number[], r: number): Packed[] {
  const order = [...atPx.keys()].sort((a, b) => (atPx[a] as number) - (atPx[b] as number) || a - b);
  const packed: Packed[] = atPx.map(at => ({atPx: at, offPx: 0}));
  const near: Packed[] = [];
  let first = 0;
  for (const index of order) {
    const dot = packed[index] as Packed;
    while (first < near.length && dot.atPx - (near[first] as Packed).atPx >= 2 * r) first++;
    dot.offPx = freeOffset(dot.atPx, near, {first, r});
    near.push(dot);
  }
  return packed;
}

/** The free place nearest to the axis among those that touch a neighbour, or the axis itself. */
function freeOffset(at: number, near: readonly Packed[], {first, r}: {first: number; r: number}): number {
  const taken: [from: number, to: number][] = [];
  for (let index = first; index < near.length; index++) {
    const {atPx, offPx} = near[index] as Packed;
    const reach = Math.sqrt(Math.max(0, 4 * r * r - (at - atPx) ** 2));
    taken.push([offPx - reach, offPx + reach]);
  }
  taken.sort((a, b) => a[0] - b[0]);
  // Walks over the merged spans that are taken: the ends of each are where a dot may touch.
  let best = Number.POSITIVE_INFINITY;
  let until = Number.NEGATIVE_INFINITY;
  let isZeroFree = true;
  const consider = (offset: number) => {
    if (Math.abs(offset) < Math.abs(best) - 1e-9) best = offset;
  };
  for (const [from, to] of taken) {
    if (from >= until - 1e-9) {
      if (Number.isFinite(until)) consider(until);
      consider(from);
    }
    if (from < -1e-9 && to > 1e-9) isZeroFree = false;
    until = Math.max(until, to);
  }
  if (isZeroFree) return 0;
  consider(until);
  return best;
}
