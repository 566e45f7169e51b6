import {type Point, path, type SceneNode} from "../scene.ts";

/** Cells of a hundred that look alike, from one place to another: parts of a cell are filled in part. */
export interface CellSpan {
  from: number;
  to: number;
  className: string;
}

const columns = 10;
/** Ground between two cells, as a share of their pitch. */
const gapShare = 0.14;

/** Ten rows of ten cells, filled row by row; a span that ends within a cell fills that much of its width. */
export function waffleCells(
  {from, to, className}: CellSpan,
  {leftPx, topPx, sidePx}: {leftPx: number; topPx: number; sidePx: number}
): SceneNode[] {
  const pitch = sidePx / columns;
  const size = pitch * (1 - gapShare);
  const cells: Point[][] = [];
  for (let cell = Math.floor(from + 1e-9); cell < to - 1e-9 && cell < columns * columns; cell += 1) {
    const [start, end] = [Math.max(0, from - cell), Math.min(1, to - cell)];
    const x = leftPx + (cell % columns) * pitch;
    const y = topPx + Math.floor(cell / columns) * pitch;
    cells.push([
      [x + start * size, y],
      [x + end * size, y],
      [x + end * size, y + size],
      [x + start * size, y + size]
    ]);
  }
  return cells.length > 0 ? [path(cells, className, {closed: true})] : [];
}
