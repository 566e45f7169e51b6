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
  const cells = new Map<number, Box[]>();
  /** Whether the visit of any cell under a box, by its number, says true. Two cells of one number are told apart by their boxes. */
  const someCell = ({x, y, width, height}: Box, visit: (cell: number) => boolean): boolean => {
    const [right, bottom] = [Math.floor((x + width) / cellPx), Math.floor((y + height) / cellPx)];
    for (let column = Math.floor(x / cellPx); column <= right; column++) {
      for (let row = Math.floor(y / cellPx); row <= bottom; row++)
        if (visit(column * rowsApart + row)) return true;
    }
    return false;
  };
  const add = (box: Box) => {
    someCell(box, number => {
      const cell = cells.get(number);
      if (cell) cell.push(box);
      else cells.set(number, [box]);
      return false;
    });
  };
  for (const box of boxes) add(box);
  return {
    add,
    isFree(box, except) {
      const covers = (other: Box) => other !== except && isOverlap(box, other);
      return !someCell(box, number => cells.get(number)?.some(covers) ?? false);
    }
  };
}

/** More rows of cells than a drawing has. */
const rowsApart = 1024;

function isOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Small boxes along a line, so that labels keep off what lies between its points. */
export function boxesAlong(points: readonly Point[], thicknessPx = 3): Box[] {
  const boxes: Box[] = [];
  let from = points[0];
  for (const point of points) {
    const [fromX, fromY] = from ?? point;
    const [x, y] = point;
    from = point;
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
