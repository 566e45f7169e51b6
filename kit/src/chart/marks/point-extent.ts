import {type Box, type Point, path, rect, type SceneNode} from "../scene.ts";
import type {Hue} from "../theme.ts";
import {isAhead, type MarkValue} from "../values/mark-value.ts";
import {cornersOf} from "./bar-frame.ts";

interface Scales {
  toX(value: number): number;
  toY(value: number): number;
}

/** Along one axis: from px to px, where it is open, and where its mark stands. */
interface Span {
  from: number;
  to: number;
  open: -1 | 0 | 1;
  isPoint: boolean;
}

export interface PointMark {
  nodes: SceneNode[];
  box: Box;
}

const tickPx = 8;
const arrowPx = 20;
const headPx = 5;

/** True where a point says all: both values are exact facts. */
export function isPlain(...values: readonly MarkValue[]): boolean {
  return values.every(({kind, status}) => kind === "exact" && !isAhead(status) && status !== "withdrawn");
}

/**
 * Two values as one point: a line with ticks over what one may be, an area over what both may be, arrows where there
 * is no limit, a dashed ring where one is only about so much; hollow where one is planned, struck where withdrawn.
 */
export function pointExtent(
  {x, y}: {x: MarkValue; y: MarkValue},
  {toX, toY}: Scales,
  {r, hue}: {r: number; hue: Hue}
): PointMark {
  const [across, up] = [spanOf(x, toX), spanOf(y, toY)];
  const isPlan = isAhead(x.status) || isAhead(y.status);
  const isWithdrawn = x.status === "withdrawn" || y.status === "withdrawn";
  const isAbout = x.quantity.about || y.quantity.about;
  const center: Point = [(across.from + across.to) / 2, (up.from + up.to) / 2];
  const dots = (radius: number, className: string): SceneNode => {
    return {type: "dots", centers: [center], r: radius, className: `${className} sb-${hue}`};
  };
  const nodes: SceneNode[] = [];
  if (across.isPoint && up.isPoint) {
    if (isAbout) nodes.push(dots(r + 3, "sb-dot-about"));
    nodes.push(dots(r, isPlan || isWithdrawn ? "sb-dot-planned" : "sb-dot"));
    if (isWithdrawn) nodes.push(strike(center, r + 3, hue));
  } else nodes.push(...extentOf(across, up, {hue, isDashed: isAbout || isPlan || isWithdrawn}));
  nodes.push(...arrowsOf(across, up, {center, r, hue}));
  return {nodes, box: boxOf(across, up, isAbout ? r + 3 : r)};
}

function spanOf({low, high}: MarkValue, toPx: (value: number) => number): Span {
  const [from, to] = [toPx((low ?? high) as number), toPx((high ?? low) as number)];
  const way = Math.sign(toPx(1) - toPx(0)) as -1 | 1;
  const open = high === null ? way : low === null ? (-way as -1 | 1) : 0;
  return {from: Math.min(from, to), to: Math.max(from, to), open, isPoint: from === to};
}

/** One uncertain value is a line between ticks, two are an area. */
function extentOf(across: Span, up: Span, {hue, isDashed}: {hue: Hue; isDashed: boolean}): SceneNode[] {
  const box = {x: across.from, y: up.from, width: across.to - across.from, height: up.to - up.from};
  if (!across.isPoint && !up.isPoint) {
    return [
      rect(box, `sb-possible sb-${hue}`),
      path([cornersOf(box)], `${isDashed ? "sb-outline" : "sb-whisker"} sb-${hue}`, {closed: true})
    ];
  }
  const half = tickPx / 2;
  const lines: Point[][] = up.isPoint
    ? [
        [
          [across.from, up.from],
          [across.to, up.from]
        ],
        [
          [across.from, up.from - half],
          [across.from, up.from + half]
        ],
        [
          [across.to, up.from - half],
          [across.to, up.from + half]
        ]
      ]
    : [
        [
          [across.from, up.from],
          [across.from, up.to]
        ],
        [
          [across.from - half, up.from],
          [across.from + half, up.from]
        ],
        [
          [across.from - half, up.to],
          [across.from + half, up.to]
        ]
      ];
  return [path(lines, `${isDashed ? "sb-outline" : "sb-whisker"} sb-${hue}`)];
}

/** Arrows of one length, whatever the scale. */
function arrowsOf(
  across: Span,
  up: Span,
  {center: [x, y], r, hue}: {center: Point; r: number; hue: Hue}
): SceneNode[] {
  const lines: Point[][] = [];
  if (across.open !== 0) {
    const tip = x + across.open * arrowPx;
    const back = tip - across.open * headPx;
    lines.push(
      [
        [x + across.open * r, y],
        [tip, y]
      ],
      [
        [back, y - headPx],
        [tip, y],
        [back, y + headPx]
      ]
    );
  }
  if (up.open !== 0) {
    const tip = y + up.open * arrowPx;
    const back = tip - up.open * headPx;
    lines.push(
      [
        [x, y + up.open * r],
        [x, tip]
      ],
      [
        [x - headPx, back],
        [x, tip],
        [x + headPx, back]
      ]
    );
  }
  return lines.length > 0 ? [path(lines, `sb-arrow sb-${hue}`)] : [];
}

function strike([x, y]: Point, reach: number, hue: Hue): SceneNode {
  return path(
    [
      [
        [x - reach, y + reach],
        [x + reach, y - reach]
      ]
    ],
    `sb-strike sb-${hue}`
  );
}

function boxOf(across: Span, up: Span, r: number): Box {
  const room = (span: Span, side: -1 | 1) => (span.open === side ? arrowPx : r);
  const [left, right] = [across.from - room(across, -1), across.to + room(across, 1)];
  const [top, bottom] = [up.from - room(up, -1), up.to + room(up, 1)];
  return {x: left, y: top, width: right - left, height: bottom - top};
}

/** Room that arrows need beyond the last value. */
export const pointArrowPx = arrowPx + 2;
