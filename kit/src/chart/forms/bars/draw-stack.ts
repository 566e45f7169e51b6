import {barBody} from "../../marks/bar.ts";
import {acrossLine, type BarFrame, growth, toBox, toPoint} from "../../marks/bar-frame.ts";
import {openEnd, openEndPx} from "../../marks/open-end.ts";
import {type Box, path, rect, type SceneNode, uniteBoxes} from "../../scene.ts";
import type {Datum} from "../../values/datum.ts";
import type {Segment, Stack} from "./stack.ts";

/** What shows one datum of a bar. */
export interface DrawnPart {
  datum: Datum;
  nodes: SceneNode[];
  box: Box;
  /** The stretch in which a label may stand: what is certain. */
  labelBox: Box;
}

export interface DrawnBar {
  parts: DrawnPart[];
  /** What belongs to the bar as a whole. */
  nodes: SceneNode[];
  /** Px along the axis of values that it takes up. */
  fromPx: number;
  toPx: number;
}

/** Ground between two segments, so that they are told apart without colour. */
const segmentGapPx = 1.5;

export function drawStack(stack: Stack, frame: BarFrame): DrawnBar {
  const {segments, open, caps, unsettled} = stack;
  const zero = frame.scale(0);
  const ends = [zero, ...segments.flatMap(({from, to}) => [from, to]).map(frame.scale)];
  for (const {at, way} of open) ends.push(frame.scale(at) + way * growth(frame) * openEndPx);
  const nodes = [
    ...(unsettled ? [rect(toBox(frame, ...toPx(unsettled, frame)), "sb-possible sb-grey")] : []),
    ...open.flatMap(({at, way, hue}) => openEnd({at, way}, frame, hue)),
    ...caps.map(cap => path([acrossLine(frame, frame.scale(cap))], `sb-cap sb-${hueAt(cap, segments)}`))
  ];
  if (unsettled) ends.push(frame.scale(unsettled[1]));
  const parts = stack.parts.map(({datum}): DrawnPart => {
    const own = segments.filter(segment => segment.datum === datum);
    const boxOf = ({from, to}: Segment) => toBox(frame, ...toPx([from, to], frame));
    const sure = own.filter(segment => segment.sure);
    const stretch = uniteBoxes(sure.map(boxOf)) ?? toBox(frame, zero, zero);
    return {
      datum,
      nodes: own.flatMap(segment => drawSegment(segment, frame)),
      box: uniteBoxes(own.map(boxOf)) ?? stretch,
      labelBox: stretch
    };
  });
  return {parts, nodes, fromPx: Math.min(...ends), toPx: Math.max(...ends)};
}

const toPx = ([from, to]: readonly [number, number], {scale}: BarFrame): [number, number] => [
  scale(from),
  scale(to)
];

const hueAt = (cap: number, segments: readonly Segment[]) =>
  segments.find(({to, sure}) => to === cap && !sure)?.hue ?? "grey";

function drawSegment({datum, hue, from, to, sure}: Segment, frame: BarFrame): SceneNode[] {
  const [start, end] = toPx([from, to], frame);
  const length = Math.abs(end - start);
  // The far end stands exactly at the value; the gap is taken at the near one.
  const gap = from === 0 ? 0 : Math.min(segmentGapPx, length / 3);
  const fromPx = start + Math.sign(end - start) * gap;
  if (!sure) return [rect(toBox(frame, fromPx, end), `sb-possible sb-${hue}`)];
  const {status, quantity} = datum.value;
  if (status !== "target") {
    return length === 0 ? [] : barBody({fromPx, toPx: end}, {status, about: quantity.about}, {frame, hue});
  }
  const middle = frame.startPx + frame.thicknessPx / 2;
  return [
    path([[toPoint(frame, fromPx, middle), toPoint(frame, end, middle)]], `sb-lead sb-${hue}`),
    path([acrossLine(frame, end)], `${quantity.about ? "sb-target-about" : "sb-target"} sb-${hue}`)
  ];
}
