import {type Point, path, type SceneNode} from "../scene.ts";
import type {Hue} from "../theme.ts";
import {isAhead, type MarkValue} from "../values/mark-value.ts";
import {type DotMark, type DotPlace, dotMark, dotPx} from "./dot.ts";

export type Between = "bridge" | "arrow" | "range";

interface BetweenOptions {
  atPx: number;
  scale(value: number): number;
  hue: Hue;
  /** One value is certainly more than the other. */
  certain: boolean;
}

const headPx = 7;
const startPx = 3;
const rangePx = 9;

/**
 * What lies between two values of a row: a pale bridge, an arrow, or a range. Dotted where one of them is not yet so,
 * was withdrawn, or where which is more can't be known. An arrow has a head where it ends at one exact value.
 */
export function between(
  from: MarkValue,
  to: MarkValue,
  shape: Between,
  {atPx, scale, hue, certain}: BetweenOptions
): SceneNode[] {
  const ends = nearestEnds(from, to);
  if (!ends) return [];
  const [x1, x2] = ends.map(scale) as [number, number];
  const way = Math.sign(x2 - x1);
  if (way === 0) return [];
  const isSettled = ({status}: MarkValue) => !isAhead(status) && status !== "withdrawn";
  const solid = certain && isSettled(from) && isSettled(to);
  const start: Point = [
    x1 + way * Math.min(shape === "arrow" ? startPx : dotPx, Math.abs(x2 - x1) / 2),
    atPx
  ];
  if (shape === "range" && solid) {
    const corners: Point[] = [
      [x1, atPx - rangePx / 2],
      [x2, atPx - rangePx / 2],
      [x2, atPx + rangePx / 2],
      [x1, atPx + rangePx / 2]
    ];
    return [path([corners], `sb-possible sb-${hue}`, {closed: true})];
  }
  if (shape !== "arrow")
    return [path([[start, [x2, atPx]]], `${solid ? "sb-bridge" : "sb-connector"} sb-${hue}`)];
  const tip = x2 - way * (isArrowTip(to) ? 0 : dotPx + 3);
  const lengthPx = (tip - start[0]) * way;
  if (lengthPx <= 1) return [];
  const head = Math.min(headPx, lengthPx);
  const wings: Point[] = [
    [tip - way * head, atPx - head],
    [tip, atPx],
    [tip - way * head, atPx + head]
  ];
  const line = path([[start, [tip - way, atPx]]], `${solid ? "sb-arrow" : "sb-connector"} sb-${hue}`);
  const points = certain && to.kind === "exact" && to.status !== "withdrawn";
  return points ? [line, path([wings], `sb-arrow sb-${hue}`)] : [line];
}

/** The mark an arrow starts from: a small point, so that short arrows show; any other kind as everywhere. */
export function startMark(value: MarkValue, place: DotPlace, hue: Hue): DotMark {
  const {low, kind, status} = value;
  if (!isArrowTip({kind, status}) || low === null) return dotMark(value, place, hue);
  const at = place.scale(low);
  const center: Point = place.orientation === "vertical" ? [place.atPx, at] : [at, place.atPx];
  return {
    nodes: [{type: "dots", centers: [center], r: startPx, className: `sb-unit sb-${hue}`}],
    fromPx: at - startPx,
    toPx: at + startPx,
    halfPx: startPx
  };
}

/** An exact fact ends in the arrow's tip; anything else in the mark of its kind. */
export function isArrowTip({kind, status}: Pick<MarkValue, "kind" | "status">): boolean {
  return kind === "exact" && !isAhead(status) && status !== "withdrawn";
}

/** The stated ends of two values that face each other; undefined where neither side is stated. */
function nearestEnds(from: MarkValue, to: MarkValue): [number, number] | undefined {
  const [a, b] = [from.low ?? from.high, to.low ?? to.high];
  if (a === null || b === null) return undefined;
  const up = b >= a;
  const start = (up ? from.high : from.low) ?? a;
  const end = (up ? to.low : to.high) ?? b;
  return [start, end];
}
