import type {Box, Point} from "../scene.ts";

/** Boxes that nothing more may cover, found by place. */
export interface Occupied {
  add(box: Box): void;
  /** True where no box added reaches into this one, but for one that may. */
  isFree(box: Box, except?: Box): boolean;
}

const cellPx = 32;

/** Looks only at boxes near by, so that thousands of marks cost no more than a few. */
export function occupiedBoxes(boxes: Iterable<Box> = []): Occupied {
  const cells = new Map<string, Box[]>();
  const keysOf = ({x, y, width, height}: Box): string[] => {
    const keys: string[] = [];
    for (let column = Math.floor(x / cellPx); column <= Math.floor((x + width) / cellPx); column++) {
      for (let row = Math.floor(y / cellPx); row <= Math.floor((y + height) / cellPx); row++)
        keys.push(`${column},${row}`);
    }
    return keys;
  };
  const add = (box: Box) => {
    for (const key of keysOf(box)) {
      const cell = cells.get(key);
      if (cell) cell.push(box);
      else cells.set(key, [box]);
    }
  };
  for (const box of boxes) add(box);
  return {
    add,
    isFree: (box, except) =>
      keysOf(box).every(key => !cells.get(key)?.some(other => other !== except && isOverlap(box, other)))
  };
}

function isOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Small boxes along a line, so that labels keep off what lies between its points. */
export function boxesAlong(points: readonly Point[], thicknessPx = 3): Box[] {
  const boxes: Box[] = [];
  for (const [index, [x, y]] of points.entries()) {
    const [fromX, fromY] = points[index - 1] ?? [x, y];
    const count = Math.min(200, Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / stepPx)));
    for (let step = 1; step <= count; step++) {
      const share = step / count;
      const [left, right] = [fromX + (x - fromX) * ((step - 1) / count), fromX + (x - fromX) * share];
      const [up, down] = [fromY + (y - fromY) * ((step - 1) / count), fromY + (y - fromY) * share];
      boxes.push({
        x: Math.min(left, right) - thicknessPx / 2,
        y: Math.min(up, down) - thicknessPx / 2,
        width: Math.abs(right - left) + thicknessPx,
        height: Math.abs(down - up) + thicknessPx
      });
    }
  }
  return boxes;
}

const stepPx = 8;
