import {type Box, path, type SceneNode} from "../scene.ts";
import type {PointLabel} from "./point-label.ts";
import {spreadLabels} from "./spread-labels.ts";

/** A label at the end of a line: where the line ends, and what is said there. */
export interface EndLabel {
  label: PointLabel;
  x: number;
  y: number;
}

/** From the end of the line to its label. */
export const endLabelGapPx = 10;

/**
 * Boxes of labels in one column beside the ends of lines, each as level with its line as the others let it, with
 * leaders where they had to move. Undefined where they do not fit one under another.
 */
export function endLabels(
  ends: readonly EndLabel[],
  {side, columnPx, fromPx, toPx}: {side: "left" | "right"; columnPx: number; fromPx: number; toPx: number}
): {boxes: Box[]; leaders: SceneNode[]} | undefined {
  const wanted = ends.map(({label, y}) => ({atPx: y, sizePx: label.heightPx}));
  const middles = spreadLabels(wanted, {fromPx, toPx, gapPx: 2});
  if (!middles) return undefined;
  const isRight = side === "right";
  const boxes = ends.map(({label}, index): Box => {
    const {widthPx: width, heightPx: height} = label;
    return {
      x: isRight ? columnPx : columnPx - width,
      y: (middles[index] as number) - height / 2,
      width,
      height
    };
  });
  const way = isRight ? 1 : -1;
  const leaders = ends.flatMap(({label, x, y}, index) => {
    const middle = middles[index] as number;
    const isFar = Math.abs(columnPx - x) > endLabelGapPx + 14;
    if (Math.abs(middle - y) <= label.heightPx / 2 && !isFar) return [];
    return [
      [
        [x + way * 5, y],
        [columnPx - way * 3, middle]
      ] as const
    ];
  });
  return {boxes, leaders: leaders.length > 0 ? [path(leaders, "sb-leader")] : []};
}
