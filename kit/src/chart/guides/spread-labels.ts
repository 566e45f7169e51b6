/** A label on a line: where its middle belongs, and how much of the line it takes. */
export interface SpreadLabel {
  atPx: number;
  sizePx: number;
}

/**
 * Middles of labels along a line, none over another, each as near to its place as the others let it (least squares,
 * by pooling neighbours: https://en.wikipedia.org/wiki/Isotonic_regression), in the order given; labels for one
 * place keep that order. Undefined where they do not fit between the ends.
 */
export function spreadLabels(
  labels: readonly SpreadLabel[],
  {fromPx, toPx, gapPx = 0}: {fromPx: number; toPx: number; gapPx?: number}
): number[] | undefined {
  const sorted = labels.map((label, index) => ({...label, index})).sort((a, b) => a.atPx - b.atPx);
  // Where each would begin if all before it were of no size: from here on they only must not go back.
  let before = 0;
  const starts = sorted.map(({atPx, sizePx}) => {
    const start = atPx - sizePx / 2 - before;
    before += sizePx + gapPx;
    return start;
  });
  const slack = toPx - fromPx - (before - gapPx);
  if (labels.length > 0 && slack < -0.001) return undefined;
  const middles: number[] = new Array(labels.length);
  let offset = 0;
  for (const [at, start] of pool(starts).entries()) {
    const {sizePx, index} = sorted[at] as (typeof sorted)[number];
    const kept = Math.min(Math.max(start, fromPx), fromPx + Math.max(0, slack));
    middles[index] = kept + offset + sizePx / 2;
    offset += sizePx + gapPx;
  }
  return middles;
}

/** The nearest numbers that never fall: where one would, it and those before it take their mean. */
function pool(values: readonly number[]): number[] {
  const blocks: {sum: number; count: number}[] = [];
  for (const value of values) {
    let block = {sum: value, count: 1};
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      block = {sum: block.sum + last.sum, count: block.count + last.count};
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap(({sum, count}) => new Array<number>(count).fill(sum / count));
}
