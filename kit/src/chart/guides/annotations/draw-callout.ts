import type {TextRun} from "../../../ledger/bound-text.ts";
import {type Box, group, type Point, path, type SceneNode} from "../../scene.ts";
import type {Occupied} from "../occupied.ts";
import {placeLabels, type Side} from "../place-labels.ts";
import {padPx, type Room, type Size, setWords, wrapWords, writeKey} from "./room.ts";

const arrowPx = 26;
const leastArrowPx = 14;
/** On both sides of an arrow nothing else stands: its head is that broad. */
const clearPx = 2.5;
const headPx = 6;
const gapPx = 3;

/** Words at a mark or a point: beside it, else led to it by a fine line; an arrow always points. */
export function drawCallout(
  {text, arrow}: {text: readonly TextRun[]; arrow: boolean},
  target: Box,
  room: Room
): SceneNode[] {
  const most = room.bounds.width * 0.5;
  const widths = [...new Set([170, 120, 90].map(px => Math.min(px, most)))];
  const wrapped = widths.map(px => wrapWords(text, px)).filter(words => words !== undefined);
  // Narrow words beside their mark are better than broad ones that need a line.
  for (const way of arrow ? [pointed, led] : [beside, led])
    for (const {block, size} of wrapped) {
      const placed = way(size, target, room);
      if (!placed || (arrow && !isArrow(placed.line, room.occupied))) continue;
      room.occupied.add(placed.box);
      const words = setWords(block, placed.box, "sb-ink");
      return placed.line ? [words, drawLeader(placed.line, arrow)] : [words];
    }
  return writeKey(text, room, size => {
    const placed = beside(size, target, room, 2) ?? led(size, target, room);
    if (placed) room.occupied.add(placed.box);
    return placed?.box;
  });
}

/** Where words stand, and the line from them to what they speak of. */
interface Placed {
  box: Box;
  line?: readonly [from: Point, to: Point];
}

function beside(size: Size, target: Box, room: Room, gapPx = 6): Placed | undefined {
  return tryPlace(size, target, room, {gapPx, leaders: false});
}

/** Beside the mark at some distance, where the arrow crosses nothing. */
function pointed(size: Size, target: Box, room: Room): Placed | undefined {
  for (const side of sides) {
    const placed = tryPlace(size, target, room, {gapPx: arrowPx, leaders: false, sides: [side]});
    const line = placed && between(placed.box, target);
    if (placed && line && isArrow(line, room.occupied)) return {...placed, line};
  }
  return undefined;
}

function led(size: Size, target: Box, room: Room): Placed | undefined {
  const placed = tryPlace(size, target, room, {gapPx: 6, leaders: true, sides: []});
  return placed && {...placed, line: between(placed.box, target)};
}

const sides: readonly Side[] = [
  "above",
  "right",
  "left",
  "below",
  "above-right",
  "above-left",
  "below-right",
  "below-left"
];

/** A free place with a little room around the words; it is not taken yet. */
function tryPlace(
  {width, height}: Size,
  anchor: Box,
  {bounds, occupied}: Room,
  {sides: tried, ...how}: {gapPx: number; leaders: boolean; sides?: readonly Side[]}
): Placed | undefined {
  const wish = {widthPx: width + 2 * padPx, heightPx: height, anchor, ...(tried && {sides: tried})};
  const [placed] = placeLabels([wish], {area: bounds, occupied: {...occupied, add: () => {}}, ...how});
  return placed ? {box: {...placed.box, x: placed.box.x + padPx, width}} : undefined;
}

/** Long enough to be seen as an arrow, and crossing nothing. */
function isArrow(line: Placed["line"], occupied: Occupied): boolean {
  return line !== undefined && lengthOf(line) >= leastArrowPx && isClear(line, occupied);
}

const lengthOf = ([[x1, y1], [x2, y2]]: readonly [Point, Point]) => Math.hypot(x2 - x1, y2 - y1);

function isClear(line: readonly [Point, Point], occupied: Occupied): boolean {
  const [[x1, y1], [x2, y2]] = line;
  const count = Math.ceil(lengthOf(line) / 2);
  return Array.from({length: count + 1}, (_, step) => step / Math.max(1, count)).every(share =>
    occupied.isFree({
      x: x1 + (x2 - x1) * share - clearPx,
      y: y1 + (y2 - y1) * share - clearPx,
      width: 2 * clearPx,
      height: 2 * clearPx
    })
  );
}

function drawLeader([from, to]: readonly [Point, Point], arrow: boolean): SceneNode {
  const className = arrow ? "sb-pointer" : "sb-leader";
  const head = arrow ? [path([headAt(from, to)], className)] : [];
  return group([path([[from, to]], className), ...head], {hidden: true});
}

/** The shortest way from words to what they speak of, ending a little before it. */
function between(words: Box, target: Box): [from: Point, to: Point] {
  const [ax, bx] = nearest([words.x, words.width], [target.x, target.width]);
  const [ay, by] = nearest([words.y, words.height], [target.y, target.height]);
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [dx, dy] = [((bx - ax) / length) * gapPx, ((by - ay) / length) * gapPx];
  return [
    [ax + dx, ay + dy],
    [bx - dx, by - dy]
  ];
}

/** The nearest points of two intervals; the middle of what they share. */
function nearest([a, aLength]: [number, number], [b, bLength]: [number, number]): [number, number] {
  if (a + aLength < b) return [a + aLength, b];
  if (b + bLength < a) return [a, b + bLength];
  const middle = (Math.max(a, b) + Math.min(a + aLength, b + bLength)) / 2;
  return [middle, middle];
}

function headAt(from: Point, to: Point): Point[] {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const wing = (turn: number): Point => [
    to[0] - headPx * Math.cos(angle + turn),
    to[1] - headPx * Math.sin(angle + turn)
  ];
  return [wing(0.5), to, wing(-0.5)];
}
