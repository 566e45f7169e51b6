import type {Point} from "../scene.ts";

/** Distance between two hatch lines, across them. */
export const hatchGapPx = 6;

/**
 * The lines that hatch a polygon at 45°, cut to its shape. They are drawn as lines and not as an SVG pattern,
 * so that a drawing needs no definitions: those paint blank when their owner is hidden, and many exporters drop
 * them. The lines stand on a grid of the whole scene, so that neighbouring shapes match.
 */
export function hatchPolygon(points: readonly Point[], gapPx = hatchGapPx): Point[][] {
  const step = gapPx * Math.SQRT2;
  const sums = points.map(([x, y]) => x + y);
  const lines: Point[][] = [];
  for (let sum = Math.ceil(Math.min(...sums) / step) * step; sum < Math.max(...sums); sum += step) {
    const crossings = crossEdges(points, sum);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      lines.push([crossings[at] as Point, crossings[at + 1] as Point]);
    }
  }
  return lines;
}

/** Where the line x + y = sum crosses the edges, from left to right. */
function crossEdges(points: readonly Point[], sum: number): Point[] {
  const crossings: Point[] = [];
  for (const [index, [x1, y1]] of points.entries()) {
    const [x2, y2] = points[(index + 1) % points.length] as Point;
    const [from, to] = [x1 + y1 - sum, x2 + y2 - sum];
    // Half-open, so that a corner counts once.
    if (from < 0 === to < 0) continue;
    const share = from / (from - to);
    crossings.push([x1 + (x2 - x1) * share, y1 + (y2 - y1) * share]);
  }
  return crossings.sort((a, b) => a[0] - b[0]);
}
