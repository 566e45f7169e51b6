import type {PlotFrame} from "../../forms/form.ts";
import {openEnd, openEndPx} from "../../marks/open-end.ts";
import {type Box, path, rect, type SceneNode} from "../../scene.ts";
import type {Hue} from "../../theme.ts";
import {isAhead, type MarkValue} from "../../values/mark-value.ts";
import {cutLine} from "./cut-line.ts";

/** A line across the whole plot. */
export interface Line {
  from: number;
  to: number;
  at: number;
  upright: boolean;
  /** Where its words may stand, to the right of it (`after`) or to the left; default both. */
  side?: "before" | "after";
}

/** Where a value, or a place along the other axis, crosses the plot. */
export function lineAt(px: number, axis: "value" | "along", {area, valueAxis}: PlotFrame): Line {
  const upright = (axis === "value") === (valueAxis === "x");
  return upright
    ? {from: area.y, to: area.y + area.height, at: px, upright}
    : {from: area.x, to: area.x + area.width, at: px, upright};
}

export function isInside({at, upright}: Line, {area}: PlotFrame): boolean {
  const [start, length] = upright ? [area.x, area.width] : [area.y, area.height];
  return at >= start - 1 && at <= start + length + 1;
}

/** The px of a value's bounds: one where it is exact, about or open. */
export function boundsPx({low, high}: MarkValue, {toPx}: PlotFrame): number[] {
  const known = [low, high].filter(bound => bound !== null);
  return [...new Set(known)].map(toPx);
}

/**
 * A reference value: one line, or two with a band between where it is a range; dashed where it is planned or only
 * about so; with a chevron where it has no limit.
 */
export function drawReference(
  value: MarkValue,
  hue: Hue,
  {frame, texts}: {frame: PlotFrame; texts: readonly Box[]}
): {under: SceneNode[]; over: SceneNode[]; lines: Line[]} {
  const lines = boundsPx(value, frame).map(px => lineAt(px, "value", frame));
  const [first, last] = [lines[0], lines.at(-1)];
  const isDashed = value.kind === "about" || (isAhead(value.status) && value.status !== "target");
  const className = `${isDashed ? "sb-reference-dashed" : "sb-reference"} sb-${hue}`;
  const over: SceneNode[] = lines.map(line => path(cutLine(line, texts), className));
  // Without room beyond the line its words alone say that it has no limit.
  if (first && hasOpenEnd(value) && first.at >= openEndPx)
    over.push(...openEnd(openingOf(value), {...chevronPlace(first, frame), scale: frame.toPx}, hue));
  const under =
    first && last && first !== last ? [bandBetween([first.at, last.at], first.upright, frame)] : [];
  return {under, over, lines};
}

const hasOpenEnd = ({low, high}: MarkValue) => (low === null) !== (high === null);

function openingOf({low, high}: MarkValue): {at: number; way: 1 | -1} {
  return high === null ? {at: low ?? 0, way: 1} : {at: high, way: -1};
}

const chevronPx = 12;

function chevronPlace({to}: Line, {valueAxis}: PlotFrame) {
  const orientation = valueAxis === "y" ? "vertical" : "horizontal";
  return {orientation, startPx: to - chevronPx, thicknessPx: chevronPx} as const;
}

export function drawAcross(line: Line, hue: Hue, texts: readonly Box[]): SceneNode {
  return path(cutLine(line, texts), `sb-reference sb-${hue}`);
}

/** A band across the plot between two px, clipped to it. */
export function bandBetween(
  [a, b]: readonly [number, number],
  upright: boolean,
  {area}: PlotFrame
): SceneNode {
  const [start, length] = upright ? [area.x, area.width] : [area.y, area.height];
  const clip = (px: number) => Math.min(Math.max(px, start), start + length);
  const [from, to] = [clip(Math.min(a, b)), clip(Math.max(a, b))];
  const box = upright ? {...area, x: from, width: to - from} : {...area, y: from, height: to - from};
  return rect(box, "sb-band");
}
