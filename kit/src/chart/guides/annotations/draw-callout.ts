import type {TextRun} from "../../../ledger/bound-text.ts";
import {type Box, group, type Point, path, type SceneNode} from "../../scene.ts";
import {placeLabels} from "../place-labels.ts";
import {type Room, setWords, wrapWords, writeKey} from "./room.ts";

const arrowPx = 26;
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
  for (const leaders of [false, true])
    for (const {block, size} of wrapped) {
      const wish = {widthPx: size.width, heightPx: size.height, anchor: target};
      const options = {area: room.bounds, occupied: room.occupied, gapPx: arrow ? arrowPx : 6, leaders};
      const [placed] = placeLabels([wish], options);
      if (!placed) continue;
      const words = setWords(block, placed.box, "sb-ink");
      const line = arrow || placed.leader ? [leaderTo(placed.box, target, arrow)] : [];
      return [words, ...line];
    }
  return writeKey(text, room, size => {
    const wish = {widthPx: size.width, heightPx: size.height, anchor: target};
    const [placed] = placeLabels([wish], {
      area: room.bounds,
      occupied: room.occupied,
      gapPx: 2,
      leaders: true
    });
    return placed?.box;
  });
}

function leaderTo(words: Box, target: Box, arrow: boolean): SceneNode {
  const {from, to} = between(words, target);
  const className = arrow ? "sb-pointer" : "sb-leader";
  const head = arrow ? [path([headAt(from, to)], className)] : [];
  return group([path([[from, to]], className), ...head], {hidden: true});
}

/** The shortest way from words to what they speak of, ending a little before it. */
function between(words: Box, target: Box): {from: Point; to: Point} {
  const [ax, bx] = nearest([words.x, words.width], [target.x, target.width]);
  const [ay, by] = nearest([words.y, words.height], [target.y, target.height]);
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [dx, dy] = [((bx - ax) / length) * gapPx, ((by - ay) / length) * gapPx];
  return {from: [ax + dx, ay + dy], to: [bx - dx, by - dy]};
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
