/** A label's wish: where its top would stand best, and how high it is. */
export interface Stacked {
  topPx: number;
  heightPx: number;
}

/**
 * Tops of labels in one column, in the given order and without overlap, each as near to its wish as the others let
 * it; undefined where the column has no room for all.
 */
export function stackLabels(
  wishes: readonly Stacked[],
  {fromPx, toPx, gapPx}: {fromPx: number; toPx: number; gapPx: number}
): number[] | undefined {
  const needed = wishes.reduce((sum, {heightPx}) => sum + heightPx + gapPx, -gapPx);
  if (needed > toPx - fromPx) return undefined;
  // Runs of touching labels move together to the mean of their wishes.
  const runs: {offsets: number[]; wish: number; heightPx: number; topPx: number}[] = [];
  const clamp = (topPx: number, heightPx: number) => Math.max(fromPx, Math.min(topPx, toPx - heightPx));
  for (const {topPx, heightPx} of wishes) {
    let run = {offsets: [0], wish: topPx, heightPx, topPx: clamp(topPx, heightPx)};
    for (
      let above = runs.at(-1);
      above && above.topPx + above.heightPx + gapPx > run.topPx;
      above = runs.at(-1)
    ) {
      runs.pop();
      const shift = above.heightPx + gapPx;
      const count = above.offsets.length + run.offsets.length;
      const wish = (above.wish * above.offsets.length + (run.wish - shift) * run.offsets.length) / count;
      const height = shift + run.heightPx;
      run = {
        offsets: [...above.offsets, ...run.offsets.map(offset => offset + shift)],
        wish,
        heightPx: height,
        topPx: clamp(wish, height)
      };
    }
    runs.push(run);
  }
  return runs.flatMap(({offsets, topPx}) => offsets.map(offset => topPx + offset));
}
