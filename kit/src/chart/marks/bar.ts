import type {Status} from "../../ledger/card.ts";
import {path, rect, type SceneNode} from "../scene.ts";
import type {Hue} from "../theme.ts";
import type {MarkValue} from "../values/mark-value.ts";
import {acrossLine, type BarFrame, cornersOf, growth, toBox} from "./bar-frame.ts";
import {type Extent, toExtent} from "./extent.ts";
import {hatchPolygon} from "./hatch.ts";
import {openEnd, openEndPx} from "./open-end.ts";
import {targetMark} from "./target.ts";

/** A drawn bar, and the px along the axis of values that it takes up, open ends included. */
export interface BarMark {
  nodes: SceneNode[];
  fromPx: number;
  toPx: number;
}

/** Room that an end only about there keeps between its body and its dashes. */
const aboutGapPx = 3;
/** Thickness of the dashes of such an end. */
const aboutEndPx = 3;

/** One value as a bar from zero; what is drawn follows the kind of the value and its status. */
export function barMark(value: MarkValue, frame: BarFrame, hue: Hue): BarMark {
  const extent = toExtent(value);
  const span = spanOf(extent, frame);
  if (value.status === "target") return {nodes: targetMark(value, frame, hue), ...span};
  const nodes = [
    ...bodyOf(value, extent, frame, hue),
    ...possibleOf(extent, frame, hue),
    ...(extent.open ? openEnd(extent.open, frame, hue) : [])
  ];
  return {nodes, ...span};
}

function bodyOf(value: MarkValue, extent: Extent, frame: BarFrame, hue: Hue): SceneNode[] {
  if (!extent.solid) return [];
  const [fromPx, toPx] = extent.solid.map(frame.scale) as [number, number];
  return barBody({fromPx, toPx}, {status: value.status, about: extent.about}, {frame, hue});
}

/** A stretch of a bar as its status and its end ask for: solid, hatched, or struck. */
export function barBody(
  {fromPx: from, toPx: to}: {fromPx: number; toPx: number},
  {status, about}: {status: Status; about: boolean},
  {frame, hue}: {frame: BarFrame; hue: Hue}
): SceneNode[] {
  const way = Math.sign(to - from) || growth(frame);
  const short = about ? Math.min(aboutGapPx + aboutEndPx, Math.abs(to - from)) : 0;
  const box = toBox(frame, from, to - way * short);
  const end = about
    ? [
        path(
          [acrossLine(frame, to - way * Math.min(aboutEndPx, Math.abs(to - from)) * 0.5)],
          `sb-about-end sb-${hue}`
        )
      ]
    : [];
  switch (status) {
    case "planned":
    case "pledged":
      return [
        path(hatchPolygon(cornersOf(box)), `sb-hatch sb-${hue}`),
        path([cornersOf(box)], `sb-outline sb-${hue}`, {closed: true}),
        ...end
      ];
    case "withdrawn": {
      const [, right, , left] = cornersOf(box);
      const strike = left && right ? [path([[left, right]], `sb-strike sb-${hue}`)] : [];
      return [path([cornersOf(box)], `sb-outline sb-${hue}`, {closed: true}), ...strike, ...end];
    }
    default:
      return [rect(box, `sb-solid sb-${hue}`), ...end];
  }
}

function possibleOf({possible, caps, about}: Extent, frame: BarFrame, hue: Hue): SceneNode[] {
  if (!possible) return [];
  const [from, to] = possible.map(frame.scale) as [number, number];
  return [
    rect(toBox(frame, from, to), `sb-possible sb-${hue}`),
    path(
      caps.map(cap => acrossLine(frame, frame.scale(cap))),
      `${about ? "sb-about-end" : "sb-cap"} sb-${hue}`
    )
  ];
}

function spanOf({solid, possible, open}: Extent, frame: BarFrame): {fromPx: number; toPx: number} {
  const ends = [...(solid ?? []), ...(possible ?? []), 0].map(frame.scale);
  if (open) ends.push(frame.scale(open.at) + open.way * growth(frame) * openEndPx);
  return {fromPx: Math.min(...ends), toPx: Math.max(...ends)};
}
