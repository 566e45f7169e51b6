import {type DotMark, dotMark} from "../../marks/dot.ts";
import {whisker} from "../../marks/whisker.ts";
import type {Box, SceneNode} from "../../scene.ts";
import type {LineSpec} from "../../spec/line.ts";
import type {Hue} from "../../theme.ts";
import {isAhead, type MarkValue} from "../../values/mark-value.ts";
import type {Series} from "../../values/series.ts";
import type {LinePoint} from "./join-points.ts";
import type {LineAxes} from "./line-axes.ts";
import type {LineDatum} from "./line-datum.ts";

/** A value on a line, drawn: its point where it shows one, its whisker, and where it is pointed at. */
export interface PointMark {
  datum: LineDatum & {value: MarkValue};
  nodes: SceneNode[];
  /** Its point. */
  box: Box;
  /** What no label may cover. */
  taken: readonly Box[];
  hit: Box;
  hue: Hue;
  uncertain: boolean;
}

/** Nearer than this, points melt into their line: only those stay that say more than it. */
const leastApartPx = 14;

interface Line {
  series: Series;
  points: readonly LinePoint[];
  joins: readonly boolean[];
}

export function drawPoints(
  lines: readonly Line[],
  {axes, spec, isOneLine}: {axes: LineAxes; spec: LineSpec; isOneLine: boolean}
): PointMark[] {
  const {planColor = "vermilion"} = spec;
  return lines.flatMap(({series, points, joins}) => {
    const known = points.filter(hasValue);
    const apartPx = ((known.at(-1)?.px ?? 0) - (known[0]?.px ?? 0)) / Math.max(1, known.length - 1);
    const marks: PointMark[] = [];
    for (const [index, point] of points.entries()) {
      if (!hasValue(point)) continue;
      const {value} = point;
      const isJoined = joins[index] === true || joins[index - 1] === true;
      const isEnd = joins[index] !== true || joins[index - 1] !== true;
      const isOnLine = isJoined && isPlain(value);
      const shown = apartPx >= leastApartPx || !isOnLine || (isEnd && apartPx > 3);
      const hue = isOneLine && isAhead(value.status) ? planColor : series.hue;
      marks.push(pointMark(point, {axes, hue, shown, apartPx, isOnLine}));
    }
    return marks;
  });
}

type KnownPoint = LinePoint & Pick<PointMark, "datum"> & {value: MarkValue};

const hasValue = (point: LinePoint): point is KnownPoint => point.value !== null;

/** A known fact: its point says nothing that its line does not. */
export function isPlain({kind, status}: MarkValue): boolean {
  return kind === "exact" && !isAhead(status) && status !== "withdrawn";
}

const none: readonly Box[] = [];

interface PointOptions {
  axes: LineAxes;
  hue: Hue;
  shown: boolean;
  apartPx: number;
  /** A knot of its line, drawn smaller than a point that stands alone. */
  isOnLine: boolean;
}

function pointMark(point: KnownPoint, {axes, hue, shown, apartPx, isOnLine}: PointOptions): PointMark {
  const {value, px, uncertain, datum, time: place} = point;
  if (!shown && !uncertain) return meltedMark(point, {axes, hue, apartPx});
  const scale = axes.plot.value.toPx;
  const dot = isOnLine
    ? knot(value, {px, scale, apartPx}, hue)
    : dotMark(value, {orientation: "vertical", atPx: px, scale}, hue);
  const box = {x: px - dot.halfPx, y: dot.fromPx, width: 2 * dot.halfPx, height: dot.toPx - dot.fromPx};
  const atPx = scale(value.low ?? value.high ?? 0);
  const half = Math.max(dot.halfPx, Math.min(12, apartPx / 2));
  const time = uncertain ? place : undefined;
  const across = time
    ? whisker(time, {atPx, frame: {orientation: "vertical", startPx: 0, thicknessPx: 0, scale}, hue})
    : [];
  const span = time && {x: time.fromPx, y: atPx - 4, width: time.toPx - time.fromPx, height: 8};
  return {
    datum,
    nodes: shown ? [...across, ...dot.nodes] : across,
    box: shown ? box : {x: px - 1, y: atPx - 1, width: 2, height: 2},
    taken: shown || span ? [...(shown ? [box] : []), ...(span ? [span] : [])] : none,
    hit: {x: px - half, y: box.y - 6, width: 2 * half, height: box.height + 12},
    hue,
    uncertain
  };
}

/** A point that its line swallows: only the place to point at is left of it. */
function meltedMark(
  {datum, value, px, uncertain}: KnownPoint,
  {axes, hue, apartPx}: Pick<PointOptions, "axes" | "hue" | "apartPx">
): PointMark {
  const atPx = axes.plot.value.toPx(value.low as number);
  const r = knotPx(apartPx);
  const half = Math.max(r, Math.min(12, apartPx / 2));
  return {
    datum,
    nodes: [],
    box: {x: px - 1, y: atPx - 1, width: 2, height: 2},
    taken: none,
    hit: {x: px - half, y: atPx - r - 6, width: 2 * half, height: 2 * r + 12},
    hue,
    uncertain
  };
}

const knotPx = (apartPx: number) => (apartPx >= 40 ? 4.5 : 3.25);

function knot(
  {low}: MarkValue,
  {px, scale, apartPx}: {px: number; scale(value: number): number; apartPx: number},
  hue: Hue
): DotMark {
  const at = scale(low as number);
  const r = knotPx(apartPx);
  return {
    nodes: [{type: "dots", centers: [[px, at]], r, className: `sb-unit sb-${hue}`}],
    fromPx: at - r,
    toPx: at + r,
    halfPx: r
  };
}
