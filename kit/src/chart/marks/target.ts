import {path, type SceneNode} from "../scene.ts";
import type {Hue} from "../theme.ts";
import type {MarkValue} from "../values/mark-value.ts";
import {acrossLine, type BarFrame, toPoint} from "./bar-frame.ts";
import {toExtent} from "./extent.ts";
import {openEnd} from "./open-end.ts";

/** How far the bar across reaches past a lying bar's place, above and below; columns stand at the very edge. */
const targetOverPx = 4;

/**
 * What is aimed at: a bar across at the value, dashed where it is only about there, and a thin lead from zero.
 * Nothing is filled, for nothing is reached.
 */
export function targetMark(value: MarkValue, frame: BarFrame, hue: Hue): SceneNode[] {
  const {solid, possible, open, about} = toExtent(value);
  const ends = [solid?.[1], ...(possible ?? [])].filter(end => end !== undefined && end !== 0) as number[];
  const overPx = frame.orientation === "horizontal" ? Math.min(targetOverPx, frame.thicknessPx * 0.15) : 0;
  const middle = frame.startPx + frame.thicknessPx / 2;
  const far = ends.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
  const lead = [toPoint(frame, frame.scale(0), middle), toPoint(frame, frame.scale(far), middle)];
  return [
    path([lead], `sb-lead sb-${hue}`),
    path(
      (ends.length > 0 ? ends : [0]).map(end => acrossLine(frame, frame.scale(end), overPx)),
      `${about ? "sb-target-about" : "sb-target"} sb-${hue}`
    ),
    ...(open ? openEnd(open, frame, hue) : [])
  ];
}
