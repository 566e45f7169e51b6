import {type Point, path, type SceneNode} from "../scene.ts";
import type {Hue} from "../theme.ts";
import {type BarFrame, growth, toPoint} from "./bar-frame.ts";

/** Room along the axis of values that an open end takes beyond the bound: the same whatever the scale. */
export const openEndPx = 18;

/** Half the opening of the chevron at most; thin bars get a smaller one. */
const chevronHalfPx = 11;

/**
 * The end without a limit: the bar stops at its bound, and a chevron beyond it points on. The chevron has one
 * size in every chart, so that it can't be read as a length.
 */
export function openEnd({at, way}: {at: number; way: 1 | -1}, frame: BarFrame, hue: Hue): SceneNode[] {
  const half = Math.min(chevronHalfPx, frame.thicknessPx / 2);
  const middle = frame.startPx + frame.thicknessPx / 2;
  const onward = way * growth(frame);
  const chevron = (startPx: number): Point[] => {
    const base = frame.scale(at) + onward * startPx;
    const tip = base + onward * half * 0.62;
    return [
      toPoint(frame, base, middle - half),
      toPoint(frame, tip, middle),
      toPoint(frame, base, middle + half)
    ];
  };
  return [path([chevron(openEndPx - half * 0.62 - 3)], `sb-chevron sb-${hue}`)];
}
