import {type Point, path, rect, type SceneNode} from "../scene.ts";
import type {Hue} from "../theme.ts";
import type {MarkValue} from "../values/mark-value.ts";
import {acrossLine, type BarFrame, cornersOf, growth, toBox, toPoint} from "./bar-frame.ts";
import {hatchPolygon} from "./hatch.ts";

/** Where a point stands: its place across the axis of values, and the scale along it. */
export interface DotPlace {
  /** `vertical` where values grow upwards. */
  orientation: "vertical" | "horizontal";
  /** Across the axis of values, px. */
  atPx: number;
  /** Value to px along the axis. */
  scale: (value: number) => number;
}

/** A drawn point, and the px along and across the axis of values that it takes up, arrows included. */
export interface DotMark {
  nodes: SceneNode[];
  fromPx: number;
  toPx: number;
  halfPx: number;
}

export const dotPx = 5.5;
/** From the bound to the tip of the arrow of an open end: the same in every chart, whatever the scale. */
export const dotArrowPx = 26;
const arrowHeadPx = 6;
const aboutRingPx = 8.5;
const rangePx = 9;
const capPx = 16;
const targetPx = 24;

/**
 * One value as a point; what is drawn follows its kind and status. A range is its two ends and what lies between,
 * never a middle that nobody stated; an open end is a point at its bound with an arrow.
 */
export function dotMark(value: MarkValue, place: DotPlace, hue: Hue): DotMark {
  const {low, high} = value;
  const bound = low === high ? low : high === null ? low : low === null ? high : null;
  if (value.status === "target") return targetDot(value, place, hue);
  if (bound === null) return low === null || high === null ? nothing(place) : rangeDot(value, place, hue);
  const at = place.scale(bound);
  const way = high === null ? growth(frameOf(place, 0)) : low === null ? -growth(frameOf(place, 0)) : 0;
  const ring = value.quantity.about ? aboutRingPx : dotPx;
  const nodes = [
    ...pointOf(value, toPoint(frameOf(place, 0), at, place.atPx), hue),
    ...(way === 0 ? [] : arrowOf({at, way, fromPx: ring + 2}, place, hue))
  ];
  const tip = at + way * dotArrowPx;
  return {nodes, fromPx: Math.min(at - ring, tip), toPx: Math.max(at + ring, tip), halfPx: ring};
}

const nothing = ({scale}: DotPlace): DotMark => ({nodes: [], fromPx: scale(0), toPx: scale(0), halfPx: 0});

function frameOf({orientation, atPx, scale}: DotPlace, thicknessPx: number): BarFrame {
  return {orientation, startPx: atPx - thicknessPx / 2, thicknessPx, scale};
}

/** Solid where it is so; hollow and dashed where it is planned; struck where it was withdrawn. */
function pointOf({status, quantity}: MarkValue, center: Point, hue: Hue): SceneNode[] {
  const dots = (r: number, className: string): SceneNode => ({
    type: "dots",
    centers: [center],
    r,
    className: `${className} sb-${hue}`
  });
  const halo = quantity.about ? [dots(aboutRingPx, "sb-dot-about")] : [];
  const r = quantity.about ? dotPx - 1.5 : dotPx;
  switch (status) {
    case "planned":
    case "pledged":
      return [...halo, dots(r, "sb-dot-planned")];
    case "withdrawn": {
      const [x, y] = center;
      const reach = dotPx + 3;
      const strike: Point[] = [
        [x - reach, y + reach],
        [x + reach, y - reach]
      ];
      return [...halo, dots(r, "sb-dot-planned"), path([strike], `sb-strike sb-${hue}`)];
    }
    default:
      return [...halo, dots(r, "sb-dot")];
  }
}

/** A stem with a head: it has one length in every chart, so that it can't be read as a value. */
function arrowOf(
  {at, way, fromPx}: {at: number; way: number; fromPx: number},
  place: DotPlace,
  hue: Hue
): SceneNode[] {
  const frame = frameOf(place, 0);
  const tip = at + way * dotArrowPx;
  const back = tip - way * arrowHeadPx;
  return [
    path(
      [
        [toPoint(frame, at + way * fromPx, place.atPx), toPoint(frame, tip - way, place.atPx)],
        [
          toPoint(frame, back, place.atPx - arrowHeadPx),
          toPoint(frame, tip, place.atPx),
          toPoint(frame, back, place.atPx + arrowHeadPx)
        ]
      ],
      `sb-arrow sb-${hue}`
    )
  ];
}

/** Low to high as a pale bar with caps at the ends that are stated; from zero where only a highest is. */
function rangeDot({low, high, kind, status, quantity}: MarkValue, place: DotPlace, hue: Hue): DotMark {
  const [from, to] = [place.scale(low as number), place.scale(high as number)];
  const caps = kind === "at most" || kind === "less than" ? [to] : [from, to];
  const frame = frameOf(place, rangePx);
  const box = toBox(frame, from, to);
  const corners = cornersOf(box);
  const isPlan = status === "planned" || status === "pledged";
  const body = isPlan
    ? [
        path(hatchPolygon(corners), `sb-hatch sb-${hue}`),
        path([corners], `sb-outline sb-${hue}`, {closed: true})
      ]
    : status === "withdrawn"
      ? [
          path([corners], `sb-outline sb-${hue}`, {closed: true}),
          path([[corners[3] as Point, corners[1] as Point]], `sb-strike sb-${hue}`)
        ]
      : [rect(box, `sb-possible sb-${hue}`)];
  const ends = path(
    caps.map(cap => acrossLine(frameOf(place, capPx), cap)),
    `${quantity.about ? "sb-cap-about" : "sb-cap"} sb-${hue}`
  );
  return {
    nodes: [...body, ends],
    fromPx: Math.min(from, to) - 2,
    toPx: Math.max(from, to) + 2,
    halfPx: capPx / 2
  };
}

/** What is aimed at: a bar across at each stated end, dashed where it is only about there, with an arrow where open. */
function targetDot({low, high, kind, quantity}: MarkValue, place: DotPlace, hue: Hue): DotMark {
  const isFloor = kind === "at most" || kind === "less than";
  const ends = [...new Set([isFloor ? null : low, high])].filter(end => end !== null).map(place.scale);
  const frame = frameOf(place, targetPx);
  const at = ends[0] ?? place.scale(0);
  const way = high === null ? growth(frame) : low === null ? -growth(frame) : 0;
  const all = [...ends, ...(way === 0 ? [] : [at + way * dotArrowPx])];
  return {
    nodes: [
      path(
        ends.map(end => acrossLine(frame, end)),
        `${quantity.about ? "sb-target-about" : "sb-target"} sb-${hue}`
      ),
      ...(way === 0 ? [] : arrowOf({at, way, fromPx: 4}, place, hue))
    ],
    fromPx: Math.min(at, ...all) - 2,
    toPx: Math.max(at, ...all) + 2,
    halfPx: targetPx / 2
  };
}
