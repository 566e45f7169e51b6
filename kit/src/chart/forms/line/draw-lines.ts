import {dotArrowPx} from "../../marks/dot.ts";
import {type Point, path, type SceneNode} from "../../scene.ts";
import type {Hue} from "../../theme.ts";
import type {MarkValue} from "../../values/mark-value.ts";
import {type Curve, isFact, type LinePoint} from "./join-points.ts";

interface LineOptions {
  points: readonly LinePoint[];
  joins: readonly boolean[];
  curve: Curve;
  toPx(value: number): number;
  hue: Hue;
}

/** The ink between points: lines between single values, dashed where one is only about; bands where bounds are apart. */
export function drawLines({points, joins, curve, toPx, hue}: LineOptions): SceneNode[] {
  const solid: Point[][] = [];
  const about: Point[][] = [];
  const bounds: Point[][] = [];
  const bands: Point[][] = [];
  for (const [index, isJoined] of joins.entries()) {
    const [from, to] = [points[index], points[index + 1]];
    if (!isJoined || !from?.value || !to?.value) continue;
    const ends = [edgesOf(from.value, toPx), edgesOf(to.value, toPx)] as const;
    const lead = (side: "low" | "high") => leadOf([from.px, ends[0][side]], [to.px, ends[1][side]], curve);
    if (isSingle(from.value) && isSingle(to.value)) {
      const isAbout = from.value.quantity.about || to.value.quantity.about;
      extend(isAbout ? about : solid, lead("low"));
      continue;
    }
    bands.push([...lead("low"), ...lead("high").reverse()]);
    // A crisp edge where the bound is stated, none where it is open.
    if (from.value.low !== null && to.value.low !== null && !startsAtNothing(from, to))
      extend(bounds, lead("low"));
    if (from.value.high !== null && to.value.high !== null) extend(bounds, lead("high"));
  }
  return [
    ...(bands.length > 0 ? [path(bands, `sb-line-band sb-${hue}`, {closed: true})] : []),
    ...(bounds.length > 0 ? [path(bounds, `sb-line-bound sb-${hue}`)] : []),
    ...(solid.length > 0 ? [path(solid, `sb-line sb-${hue}`)] : []),
    ...(about.length > 0 ? [path(about, `sb-line-about sb-${hue}`)] : [])
  ];
}

const isSingle = ({low, high}: MarkValue) => low !== null && low === high;
/** "At most 5" has no lowest value that anybody stated. */
const startsAtNothing = (...points: LinePoint[]) =>
  points.some(({value}) => value?.kind === "at most" || value?.kind === "less than");

/** Both bounds, px; one that is open lies an arrow's length beyond the other. */
function edgesOf({low, high}: MarkValue, toPx: (value: number) => number): {low: number; high: number} {
  if (low === null) return {low: toPx(high ?? 0) + dotArrowPx, high: toPx(high ?? 0)};
  return {low: toPx(low), high: high === null ? toPx(low) - dotArrowPx : toPx(high)};
}

function leadOf(from: Point, to: Point, curve: Curve): Point[] {
  return curve === "step" ? [from, [to[0], from[1]], to] : [from, to];
}

/** Goes on with the last line where the piece begins at its end. */
function extend(lines: Point[][], piece: readonly Point[]): void {
  const last = lines.at(-1);
  const [end, start] = [last?.at(-1), piece[0]];
  if (last && end && start && end[0] === start[0] && end[1] === start[1]) last.push(...piece.slice(1));
  else lines.push([...piece]);
}

/** Fills from zero to what is certain of each joined pair. */
export function fillLines({points, joins, curve, toPx, hue}: LineOptions): SceneNode[] {
  const shapes: Point[][] = [];
  const zero = toPx(0);
  for (const [index, isJoined] of joins.entries()) {
    const [from, to] = [points[index], points[index + 1]];
    if (!isJoined || !from?.value || !to?.value) continue;
    const lead = leadOf([from.px, nearestOf(from.value, toPx)], [to.px, nearestOf(to.value, toPx)], curve);
    const last = shapes.at(-1);
    // One shape a run: two that touch would show a seam.
    if (last && joins[index - 1] === true) last.splice(-1, 0, ...lead.slice(1));
    else shapes.push([[from.px, zero], ...lead, [to.px, zero]]);
    (shapes.at(-1) as Point[])[(shapes.at(-1) as Point[]).length - 1] = [to.px, zero];
  }
  return shapes.length > 0 ? [path(shapes, `sb-area sb-${hue}`, {closed: true})] : [];
}

/** How far from zero the value certainly reaches, px. */
function nearestOf({low, high}: MarkValue, toPx: (value: number) => number): number {
  if (low !== null && low >= 0) return toPx(low);
  return high !== null && high <= 0 ? toPx(high) : toPx(0);
}

/** Dotted lines to what is planned or pledged: from the last fact before it, then from plan to plan. */
export function drawConnectors({points, toPx, hue}: Omit<LineOptions, "joins" | "curve">): SceneNode[] {
  const lines: Point[][] = [];
  let from: Point | undefined;
  for (const {value, px} of points) {
    if (!value || value.status === "target" || value.status === "withdrawn") continue;
    // From a range or an open end no single line can lead on.
    const at: Point | undefined = isSingle(value) ? [px, toPx(value.low as number)] : undefined;
    if (!isFact(value) && from && at && px - from[0] > 1) lines.push([from, at]);
    from = at;
  }
  return lines.length > 0 ? [path(lines, `sb-connector sb-${hue}`)] : [];
}
