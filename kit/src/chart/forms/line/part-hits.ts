import type {Box} from "../../scene.ts";

/** Where a mark is, and the place to point at it. */
interface Hit {
  /** The mark itself. */
  box: Box;
  hit: Box;
}

const centerOf = ({x, y, width, height}: Box) => [x + width / 2, y + height / 2] as const;

/** Parts the places to point at where marks stand close: each ends halfway to its neighbour, so that none covers another. */
export function partHits<Mark extends Hit>(marks: readonly Mark[]): Mark[] {
  const ordered = marks.map((mark, index) => ({mark, index})).sort((a, b) => a.mark.hit.x - b.mark.hit.x);
  const hits = marks.map(({hit}) => hit);
  for (const [at, {mark, index}] of ordered.entries()) {
    for (const {mark: other, index: second} of ordered.slice(at + 1)) {
      if (other.hit.x >= mark.hit.x + mark.hit.width) break;
      const [a, b] = [hits[index] as Box, hits[second] as Box];
      if (!overlaps(a, b)) continue;
      [hits[index], hits[second]] = part([a, b], [centerOf(mark.box), centerOf(other.box)]);
    }
  }
  return marks.map((mark, index) => ({...mark, hit: hits[index] as Box}));
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Cuts two boxes at the middle between their marks, across the way in which these are farther apart. */
function part(
  [a, b]: [Box, Box],
  [[ax, ay], [bx, by]]: [readonly [number, number], readonly [number, number]]
): [Box, Box] {
  if (Math.abs(ax - bx) >= Math.abs(ay - by)) {
    const middle = (ax + bx) / 2;
    return ax <= bx ? [before(a, middle), after(b, middle)] : [after(a, middle), before(b, middle)];
  }
  const middle = (ay + by) / 2;
  return ay <= by ? [above(a, middle), below(b, middle)] : [below(a, middle), above(b, middle)];
}

const before = (box: Box, x: number): Box => ({...box, width: Math.max(0, Math.min(box.width, x - box.x))});
const above = (box: Box, y: number): Box => ({...box, height: Math.max(0, Math.min(box.height, y - box.y))});

function after(box: Box, x: number): Box {
  const from = Math.max(box.x, x);
  return {...box, x: from, width: Math.max(0, box.x + box.width - from)};
}

function below(box: Box, y: number): Box {
  const from = Math.max(box.y, y);
  return {...box, y: from, height: Math.max(0, box.y + box.height - from)};
}
