import {placeValueLabel, type ValueLabel} from "../../guides/value-label.ts";
import {dotArrowPx} from "../../marks/dot.ts";
import {type Box, rect, type SceneNode} from "../../scene.ts";
import type {Hue} from "../../theme.ts";
import type {MarkValue} from "../../values/mark-value.ts";
import type {Reach} from "./row-frame.ts";

/** Between a mark and its value. */
export const valueGapPx = 8;

interface ValuePlace {
  edgePx: number;
  side: "left" | "right";
  middlePx: number;
  /** It stands in here even where that is over its mark. */
  within?: readonly [fromPx: number, toPx: number];
}

/** Where a value stands beside its mark, level with it. */
export function valueBox(
  {widthPx: width, heightPx: height}: ValueLabel,
  {edgePx, side, middlePx, within: [fromPx, toPx] = everywhere}: ValuePlace
): Box {
  const wished = side === "right" ? edgePx + valueGapPx : edgePx - valueGapPx - width;
  const x = Math.max(fromPx + platePx, Math.min(wished, toPx - platePx - width));
  return {x, y: middlePx - height / 2, width, height};
}

const everywhere = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
/** How far the plate of a value reaches past its words. */
export const platePx = 2;

/** A value in words on a plate of the ground's colour, so that no rule runs through it. */
export function rowValue(
  label: ValueLabel,
  box: Box,
  {hue, side = "right"}: {hue: Hue; side?: "left" | "right"}
): SceneNode[] {
  if (label.heightPx === 0) return [];
  const {x, y, width, height} = box;
  return [
    rect({x: x - platePx, y: y + 1, width: width + 2 * platePx, height: height - 2}, "sb-ground"),
    ...placeValueLabel(label, {x, topPx: y, hue}).map(node =>
      // Lines of a label stand towards its mark.
      side === "left" && node.type === "text" ? {...node, x: x + width, anchor: "end" as const} : node
    )
  ];
}

/** How far a mark and the words at its sides reach out from a value. */
export function reachOf(
  {low, high}: Pick<MarkValue, "low" | "high">,
  {leftPx, rightPx}: {leftPx: number; rightPx: number}
): Reach[] {
  const [from, to] = [low ?? high, high ?? low];
  if (from === null || to === null) return [];
  const markPx = (bound: number | null) => (bound === null ? dotArrowPx : markHalfPx);
  return [
    {value: from, leftPx: leftPx + markPx(low), rightPx: 0},
    {value: to, leftPx: 0, rightPx: rightPx + markPx(high)}
  ];
}

/** Half the width of the widest mark: a point with the ring of what is only about there. */
const markHalfPx = 9;

/** Width of a value with the gap to its mark; nothing where there is none. */
export const valuePx = ({widthPx}: ValueLabel): number =>
  widthPx === 0 ? 0 : widthPx + valueGapPx + platePx + 3;
