import {path, type SceneNode} from "../scene.ts";
import type {Hue} from "../theme.ts";
import {type BarFrame, toPoint} from "./bar-frame.ts";

/** Length of the ticks that end a whisker. */
const tickPx = 8;

/**
 * An uncertain date: a line over the span in which the value was so, ticked at known ends, open where one is not
 * known. `atPx` is the value's place; the span runs across the axis of values.
 */
export function whisker(
  span: {fromPx: number; toPx: number; openStart?: boolean; openEnd?: boolean},
  {atPx, frame, hue}: {atPx: number; frame: BarFrame; hue: Hue}
): SceneNode[] {
  const tick = (acrossPx: number) => [
    toPoint(frame, atPx - tickPx / 2, acrossPx),
    toPoint(frame, atPx + tickPx / 2, acrossPx)
  ];
  const ticks = [...(span.openStart ? [] : [tick(span.fromPx)]), ...(span.openEnd ? [] : [tick(span.toPx)])];
  const line = [toPoint(frame, atPx, span.fromPx), toPoint(frame, atPx, span.toPx)];
  return [path([line, ...ticks], `sb-whisker sb-${hue}`)];
}
