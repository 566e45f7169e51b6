import {type Point, path, type SceneNode} from "../scene.ts";
import type {Hue} from "../theme.ts";
import {isAhead, type MarkValue} from "../values/mark-value.ts";
import {hatchPolygon} from "./hatch.ts";

/** A ring's place; angles run clockwise from the top, in radians. */
export interface Ring {
  center: Point;
  innerPx: number;
  outerPx: number;
}

/** Chords instead of arcs: at this step they stay within a tenth of a pixel of a ring of 200 px. */
const stepRad = Math.PI / 72;
/** Room that an outer rim only about there keeps between the body and its dashes. */
const aboutGapPx = 3;
const aboutEndPx = 3;

export function onRing([x, y]: Point, radiusPx: number, angle: number): Point {
  return [x + radiusPx * Math.sin(angle), y - radiusPx * Math.cos(angle)];
}

function arc(center: Point, radiusPx: number, [from, to]: readonly [number, number]): Point[] {
  const steps = Math.max(1, Math.ceil((to - from) / stepRad));
  return Array.from({length: steps + 1}, (_, at) =>
    onRing(center, radiusPx, from + ((to - from) * at) / steps)
  );
}

/** One part of a ring: solid; hatched where it is planned; with a dashed rim where it is only about so large. */
export function ringSlice(
  value: MarkValue,
  angles: readonly [from: number, to: number],
  {ring, hue}: {ring: Ring; hue: Hue}
): SceneNode[] {
  const {center, innerPx, outerPx} = ring;
  const {about} = value.quantity;
  const rimPx = about ? outerPx - aboutGapPx - aboutEndPx : outerPx;
  const outline = [...arc(center, rimPx, angles), ...arc(center, innerPx, angles).reverse()];
  const rim = about ? [path([arc(center, outerPx - aboutEndPx / 2, angles)], `sb-about-end sb-${hue}`)] : [];
  if (!isAhead(value.status)) return [path([outline], `sb-solid sb-${hue}`, {closed: true}), ...rim];
  return [
    path(hatchPolygon(outline), `sb-hatch sb-${hue}`),
    path([outline], `sb-outline sb-${hue}`, {closed: true}),
    ...rim
  ];
}
