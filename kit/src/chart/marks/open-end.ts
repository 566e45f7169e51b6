import {type Point, path, type SceneNode} from "../scene.ts";
import type {Hue} from "../theme.ts";
import {type BarFrame, growth, toPoint} from "./bar-frame.ts";

/** Room along the axis of values that an open end takes beyond the bound: the same whatever the scale. */
export const openEndPx = 18;

/** A chevron is twice as wide as high, and never wider than its bar. */
const chevronPx = 12;
/** From one chevron to the next on a broad bar. */
const pitchPx = 19;
/** Between the bound and the chevrons, so that the bound stays a crisp edge. */
const edgeGapPx = 5;

/**
 * The end without a limit: the bar stops at its bound, and chevrons beyond it point on. They have one height in
 * every chart, whatever the scale, so that they can't be read as a length.
 */
export function openEnd({at, way}: {at: number; way: 1 | -1}, frame: BarFrame, hue: Hue): SceneNode[] {
  const {startPx, thicknessPx} = frame;
  const onward = way * growth(frame);
  const width = Math.min(chevronPx, thicknessPx);
  const room = Math.floor((thicknessPx - width) / pitchPx) + 1;
  // Two would sit on the corners like ears.
  const count = room < 3 ? 1 : room;
  const gap = count === 1 ? 0 : (thicknessPx - width) / (count - 1);
  const first = count === 1 ? startPx + (thicknessPx - width) / 2 : startPx;
  const base = frame.scale(at) + onward * edgeGapPx;
  const chevrons = Array.from({length: count}, (_, index): Point[] => {
    const left = first + index * gap;
    return [
      toPoint(frame, base, left),
      toPoint(frame, base + (onward * width) / 2, left + width / 2),
      toPoint(frame, base, left + width)
    ];
  });
  return [path(chevrons, `sb-chevron sb-${hue}`)];
}
