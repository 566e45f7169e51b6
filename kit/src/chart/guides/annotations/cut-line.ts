import type {Box, Point} from "../../scene.ts";

const gapPx = 3;

/** A straight line, lying or standing, without the parts that would run through texts. */
export function cutLine(
  line: {from: number; to: number; at: number; upright: boolean},
  texts: readonly Box[]
): Point[][] {
  const {from, to, at, upright} = line;
  const hidden = texts
    .map(({x, y, width, height}) =>
      upright
        ? {start: y, end: y + height, near: x, far: x + width}
        : {start: x, end: x + width, near: y, far: y + height}
    )
    .filter(({near, far}) => near - 1 < at && at < far + 1)
    .sort((a, b) => a.start - b.start);
  const pieces: Point[][] = [];
  const add = (start: number, end: number) => {
    if (end - start < 4) return;
    const point = (px: number): Point => (upright ? [at, px] : [px, at]);
    pieces.push([point(start), point(end)]);
  };
  let reached = from;
  for (const {start, end} of hidden) {
    add(reached, Math.min(start - gapPx, to));
    reached = Math.max(reached, end + gapPx);
  }
  add(reached, to);
  return pieces;
}
