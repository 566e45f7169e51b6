import {type Point, path, type SceneNode} from "../scene.ts";
import type {Hue} from "../theme.ts";
import {type BarFrame, growth, toPoint} from "./bar-frame.ts";

/** Room along the axis of values that an open end takes beyond the bound: the same whatever the scale. */
export const openEndPx = 18;

/** Height of the chevron at most; on thin bars it is as high as it is half wide. */
const chevronPx = 10;
/** Between the bound and the chevron's ends, so that the bound stays a crisp edge. */
const edgeGapPx = 5;
const chevronStrokePx = 3;

/**
 * The end without a limit: the bar stops at its bound, and a chevron as wide as the bar points on beyond it. The
 * chevron has one height in every chart, whatever the scale, so that it can't be read as a length.
 */
export function openEnd({at, way}: {at: number; way: 1 | -1}, frame: BarFrame, hue: Hue): SceneNode[] {
  const {startPx, thicknessPx} = frame;
  const onward = way * growth(frame);
  const base = frame.scale(at) + onward * edgeGapPx;
  const tip = base + onward * Math.min(chevronPx, thicknessPx / 2);
  const chevron: Point[] = [
    toPoint(frame, base, startPx + chevronStrokePx / 2),
    toPoint(frame, tip, startPx + thicknessPx / 2),
    toPoint(frame, base, startPx + thicknessPx - chevronStrokePx / 2)
  ];
  return [path([chevron], `sb-chevron sb-${hue}`)];
}
