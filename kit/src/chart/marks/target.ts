import {path, type SceneNode} from "../scene.ts";
import type {Hue} from "../theme.ts";
import type {MarkValue} from "../values/mark-value.ts";
import {acrossLine, type BarFrame, growth, toPoint} from "./bar-frame.ts";
import {toExtent} from "./extent.ts";
import {openEnd, openEndPx} from "./open-end.ts";

/** How far the bar across reaches past a lying bar's place, above and below; columns stand at the very edge. */
const targetOverPx = 4;

/**
 * What is aimed at: a bar across at the value, dashed where it is only about there, and a thin lead from zero.
 * Nothing is filled, for nothing is reached.
 */
export function targetMark(value: MarkValue, frame: BarFrame, hue: Hue): SceneNode[] {
  const middle = frame.startPx + frame.thicknessPx / 2;
  const far = endsOf(value).reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
  const lead = [toPoint(frame, frame.scale(0), middle), toPoint(frame, frame.scale(far), middle)];
  return [path([lead], `sb-lead sb-${hue}`), ...targetLines(value, frame, hue).nodes];
}

/** Only the bar across, for where something else shows what is reached. */
export function targetLines(
  value: MarkValue,
  frame: BarFrame,
  hue: Hue
): {nodes: SceneNode[]; fromPx: number; toPx: number} {
  const {open, about} = toExtent(value);
  const ends = endsOf(value);
  const overPx = frame.orientation === "horizontal" ? Math.min(targetOverPx, frame.thicknessPx * 0.15) : 0;
  const at = (ends.length > 0 ? ends : [0]).map(frame.scale);
  const reached = open ? [...at, frame.scale(open.at) + open.way * growth(frame) * openEndPx] : at;
  const nodes = [
    path(
      at.map(px => acrossLine(frame, px, overPx)),
      `${about ? "sb-target-about" : "sb-target"} sb-${hue}`
    ),
    ...(open ? openEnd(open, frame, hue) : [])
  ];
  return {nodes, fromPx: Math.min(...reached), toPx: Math.max(...reached)};
}

function endsOf(value: MarkValue): number[] {
  const {solid, possible} = toExtent(value);
  return [solid?.[1], ...(possible ?? [])].filter(end => end !== undefined && end !== 0) as number[];
}
