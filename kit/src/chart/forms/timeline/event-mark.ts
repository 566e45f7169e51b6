import {acrossLine, type BarFrame, toBox, toPoint} from "../../marks/bar-frame.ts";
import {dotPx} from "../../marks/dot.ts";
import type {TimePlace} from "../../scales/time-scale.ts";
import {type Box, type Point, path, rect, type SceneNode} from "../../scene.ts";
import type {Hue} from "../../theme.ts";
import {isAhead} from "../../values/mark-value.ts";
import type {EventDatum} from "./event-datum.ts";

const spanPx = 9;
const capPx = 15;
const ringPx = 8.5;
const headPx = 5;

/** Where an event stands: along time, and across it. */
export interface EventPlace {
  /** `horizontal` where time runs from left to right. */
  orientation: "horizontal" | "vertical";
  place: TimePlace;
  acrossPx: number;
}

/**
 * A dot on a day; a solid bar for what lasted; a pale bar for what was once, at a time not known, over its possible
 * span: capped at known ends, open at others.
 */
export function eventMark(
  {span, value}: EventDatum,
  at: EventPlace,
  hue: Hue
): {nodes: SceneNode[]; box: Box} {
  const {place, orientation, acrossPx} = at;
  const frame = (thicknessPx: number): BarFrame => {
    return {orientation, startPx: acrossPx - thicknessPx / 2, thicknessPx, scale: px => px};
  };
  const center = toPoint(frame(0), place.px, acrossPx);
  const dot = (r: number, className: string): SceneNode => ({
    type: "dots",
    centers: [center],
    r,
    className: `${className} sb-${hue}`
  });
  const look = value && isAhead(value.status) ? "sb-dot-planned" : "sb-dot";
  const box = (half: number) => toBox(frame(2 * half), place.px - half, place.px + half);
  if (span.approximate)
    return {nodes: [dot(ringPx, "sb-dot-about"), dot(dotPx - 1.5, look)], box: box(ringPx)};
  if (!place.uncertain) return {nodes: [dot(dotPx, look)], box: box(dotPx)};
  if (span.kind === "interval" && place.openEnd) {
    // Since then, and no end is known.
    const tip = place.toPx + dotPx;
    const line = [toPoint(frame(0), place.fromPx, acrossPx), toPoint(frame(0), tip, acrossPx)];
    const head: Point[] = [-headPx, 0, headPx].map(side =>
      toPoint(frame(0), side === 0 ? tip : tip - headPx, acrossPx + side)
    );
    return {
      nodes: [
        path([line, head], `sb-arrow sb-${hue}`),
        {...dot(dotPx, look), centers: [toPoint(frame(0), place.fromPx, acrossPx)]} as SceneNode
      ],
      box: toBox(frame(2 * dotPx), place.fromPx - dotPx, tip)
    };
  }
  const body = toBox(frame(spanPx), place.fromPx, place.toPx);
  const whole = toBox(frame(capPx), place.fromPx - 1.5, place.toPx + 1.5);
  if (span.kind === "interval" && !place.openStart)
    return {nodes: [rect(body, `sb-solid sb-${hue}`)], box: whole};
  const caps = [
    ...(place.openStart ? [] : [acrossLine(frame(capPx), place.fromPx)]),
    ...(place.openEnd ? [] : [acrossLine(frame(capPx), place.toPx)])
  ];
  return {
    nodes: [
      rect(body, `sb-possible sb-${hue}`),
      ...(caps.length > 0 ? [path(caps, `sb-cap sb-${hue}`)] : [])
    ],
    box: whole
  };
}
