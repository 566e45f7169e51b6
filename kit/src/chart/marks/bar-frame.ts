import type {Box, Point} from "../scene.ts";

/** Where a bar stands: its place across the axis of values, and the scale along it. */
export interface BarFrame {
  orientation: "vertical" | "horizontal";
  /** First edge across the axis of values, px. */
  startPx: number;
  thicknessPx: number;
  /** Value to px along the axis. */
  scale: (value: number) => number;
}

/** A point by its px along and across the axis of values. */
export function toPoint({orientation}: BarFrame, alongPx: number, acrossPx: number): Point {
  return orientation === "vertical" ? [acrossPx, alongPx] : [alongPx, acrossPx];
}

/** The way in which values grow, in px: up on screens is negative. */
export function growth({orientation}: BarFrame): 1 | -1 {
  return orientation === "vertical" ? -1 : 1;
}

/** The rectangle between two px along the axis, over the bar's thickness. */
export function toBox(frame: BarFrame, fromPx: number, toPx: number): Box {
  const [along, length] = [Math.min(fromPx, toPx), Math.abs(toPx - fromPx)];
  const {startPx, thicknessPx} = frame;
  return frame.orientation === "vertical"
    ? {x: startPx, y: along, width: thicknessPx, height: length}
    : {x: along, y: startPx, width: length, height: thicknessPx};
}

/** A line across the axis of values, longer than the bar by `overPx` at both ends. */
export function acrossLine(frame: BarFrame, alongPx: number, overPx = 0): Point[] {
  const {startPx, thicknessPx} = frame;
  return [toPoint(frame, alongPx, startPx - overPx), toPoint(frame, alongPx, startPx + thicknessPx + overPx)];
}

export function cornersOf({x, y, width, height}: Box): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height]
  ];
}
