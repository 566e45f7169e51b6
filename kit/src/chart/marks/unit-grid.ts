import {type Point, path, type SceneNode} from "../scene.ts";
import type {Hue} from "../theme.ts";

/** Marks of a part and of the whole it belongs to: how many are certain, how many may be. */
export interface UnitCounts {
  part: {sure: number; possible: number; open: boolean};
  whole: {sure: number; possible: number; open: boolean};
}

export interface UnitGrid {
  /** Marks of the part. */
  part: SceneNode[];
  /** All others. */
  rest: SceneNode[];
  heightPx: number;
  /** Height of the rows in which the part stands. */
  partHeightPx: number;
}

/** Room of one mark: from where marks still stand apart to where the grid grows too tall. */
const [minPitchPx, bestPitchPx, maxPitchPx] = [11, 18, 24];

/**
 * Marks in rows, the part first; whole rows where the number and the width allow it. `largest` is what of the chart
 * takes most marks: all others are drawn at its size, since a mark means the same.
 */
export function unitGrid(
  {part, whole}: UnitCounts,
  {widthPx, topPx, hue, largest}: {widthPx: number; topPx: number; hue: Hue; largest?: UnitCounts}
): UnitGrid {
  const count = marksOf({part, whole});
  const columns = columnsFor(largest ?? {part, whole}, widthPx);
  const pitch = Math.min(maxPitchPx, widthPx / columns);
  const r = pitch * 0.37;
  const at = (index: number): Point => [
    (index % columns) * pitch + r + 1,
    topPx + (Math.floor(index / columns) + 0.5) * pitch
  ];
  const dots = (from: number, to: number, className: string): SceneNode[] => {
    const centers = Array.from({length: Math.max(0, to - from)}, (_, index) => at(from + index));
    return centers.length > 0 ? [{type: "dots", centers, r, className}] : [];
  };
  const partPossible = Math.min(part.possible, count);
  const rest = [
    ...dots(Math.max(partPossible, 0), whole.sure, "sb-unit-rest sb-grey"),
    ...dots(Math.max(partPossible, whole.sure), whole.possible, "sb-unit-possible sb-grey"),
    ...(whole.open ? [moreMark(at(count), r)] : [])
  ];
  const rows = (marks: number) => Math.ceil(marks / columns) * pitch;
  return {
    part: [
      ...dots(0, part.sure, `sb-unit sb-${hue}`),
      ...dots(part.sure, partPossible, `sb-unit-possible sb-${hue}`)
    ],
    rest,
    heightPx: rows(count + (whole.open ? 1 : 0)),
    partHeightPx: rows(partPossible)
  };
}

/** Marks that a part and its whole take. */
export function marksOf({part, whole}: UnitCounts): number {
  return Math.max(whole.possible, part.possible);
}

/** A chevron in the place of the next mark: there are more, nobody knows how many. */
function moreMark([x, y]: Point, r: number): SceneNode {
  return path(
    [
      [
        [x - r * 0.5, y - r],
        [x + r * 0.5, y],
        [x - r * 0.5, y + r]
      ]
    ],
    "sb-chevron sb-grey"
  );
}

/** The number of columns nearest to the best pitch, among those that fill every row where there are any. */
function columnsFor({part, whole}: UnitCounts, widthPx: number): number {
  const evenCount = whole.open ? 0 : marksOf({part, whole});
  const count = evenCount || marksOf({part, whole}) + 1;
  const least = Math.max(1, Math.ceil(widthPx / maxPitchPx));
  const most = Math.max(least, Math.floor(widthPx / minPitchPx));
  if (count <= least) return Math.max(1, Math.floor(widthPx / maxPitchPx));
  const candidates = Array.from({length: most - least + 1}, (_, index) => least + index);
  const even = candidates.filter(columns => evenCount % columns === 0);
  const distance = (columns: number) => Math.abs(widthPx / columns - bestPitchPx);
  return (even.length > 0 ? even : candidates).reduce((a, b) => (distance(b) < distance(a) ? b : a));
}
