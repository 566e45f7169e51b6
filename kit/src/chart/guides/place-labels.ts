import type {Box, Point} from "../scene.ts";
import {boxesAlong, type Occupied, occupiedBoxes} from "./occupied.ts";

export type Side =
  | "above"
  | "above-right"
  | "right"
  | "below-right"
  | "below"
  | "below-left"
  | "left"
  | "above-left";

/** A label that looks for a place beside its mark. */
export interface LabelWish {
  widthPx: number;
  heightPx: number;
  /** The box of its mark. */
  anchor: Box;
  /** Sides to try, best first; default all, from above on. */
  sides?: readonly Side[];
}

/** A label with its place; a leader where it stands away from its mark. */
export interface PlacedLabel {
  box: Box;
  /** The side taken; undefined where the label stands away. */
  side?: Side;
  leader?: readonly [label: Point, mark: Point];
}

export interface PlaceOptions {
  /** No label reaches out of it. */
  area: Box;
  /** Boxes of marks and texts to keep off; places taken are added. */
  occupied: Occupied | readonly Box[];
  /**
   * Marks that a label could be taken to name, the anchors of the wishes among them: a label beside its own keeps
   * farther off all others.
   */
  marks?: Occupied;
  /** Between a label and its mark; default 4. */
  gapPx?: number;
  /** Lets a label stand away from its mark, led to it by a line. Default true. */
  leaders?: boolean;
}

/**
 * Places labels one after another, the most important first: each at the first side of its mark that is free, else
 * away from it with a leader line that crosses nothing, else nowhere (`null`). No label is cut or covers another.
 */
export function placeLabels(wishes: readonly LabelWish[], options: PlaceOptions): (PlacedLabel | null)[] {
  const {area, occupied: given, marks, gapPx = 4, leaders = true} = options;
  const occupied = "isFree" in given ? given : occupiedBoxes(given);
  const isInside = ({x, y, width, height}: Box) =>
    x >= area.x && y >= area.y && x + width <= area.x + area.width && y + height <= area.y + area.height;
  /** Free, and with no other mark so near that the label could name it. */
  const roomWith =
    (offPx: number) =>
    (box: Box, {anchor}: LabelWish) =>
      isInside(box) && occupied.isFree(box) && (marks?.isFree(grow(box, offPx), anchor) ?? true);
  const keptPx = gapPx + fartherPx;
  const isRoomBeside = roomWith(keptPx);
  return wishes.map(wish => {
    const beside = (wish.sides ?? allSides)
      .map((side): PlacedLabel => ({side, box: boxAt(wish, side, gapPx)}))
      .find(({box}) => isRoomBeside(box, wish));
    const away = (offPx: number) => placeAway(wish, {isRoom: roomWith(offPx), occupied});
    // In a crowd the line alone says whose label it is.
    const placed = beside ?? (leaders ? (away(keptPx) ?? away(0)) : undefined);
    if (!placed) return null;
    const {x, width} = placed.box;
    occupied.add({...placed.box, x: x - apartPx, width: width + 2 * apartPx});
    for (const box of boxesAlong(placed.leader ?? [], 1)) occupied.add(box);
    return placed;
  });
}

/** By how much another mark is farther from a label than its own, at the least. */
const fartherPx = 4;
/** Two labels on one line are not read as one. */
const apartPx = 3;

const allSides: readonly Side[] = [
  "above",
  "right",
  "below",
  "left",
  "above-right",
  "below-right",
  "above-left",
  "below-left"
];

function boxAt({widthPx: width, heightPx: height, anchor}: LabelWish, side: Side, gapPx: number): Box {
  const onLeft = side.endsWith("left");
  const onRight = side.endsWith("right");
  const isAbove = side.startsWith("above");
  const isBelow = side.startsWith("below");
  // On a corner the gap is measured along the diagonal.
  const gap = (onLeft || onRight) && (isAbove || isBelow) ? gapPx * Math.SQRT1_2 : gapPx;
  const x = onLeft
    ? anchor.x - gap - width
    : onRight
      ? anchor.x + anchor.width + gap
      : anchor.x + (anchor.width - width) / 2;
  const y = isAbove
    ? anchor.y - gap - height
    : isBelow
      ? anchor.y + anchor.height + gap
      : anchor.y + (anchor.height - height) / 2;
  return {x, y, width, height};
}

const awayPx = [14, 24, 36, 50, 68];
const directions = 16;

/** The nearest free place in a ring around the mark, to which a line can be drawn that crosses nothing. */
function placeAway(
  wish: LabelWish,
  {isRoom, occupied}: {isRoom(box: Box, wish: LabelWish): boolean; occupied: Occupied}
): PlacedLabel | undefined {
  const {widthPx: width, heightPx: height, anchor} = wish;
  const center: Point = [anchor.x + anchor.width / 2, anchor.y + anchor.height / 2];
  for (const away of awayPx) {
    for (let step = 0; step < directions; step++) {
      // From above, to the right and to the left in turn.
      const turn = (step % 2 === 0 ? -step : step + 1) / 2;
      const angle = -Math.PI / 2 + (turn * 2 * Math.PI) / directions;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const x = center[0] + dx * (anchor.width / 2 + away + width / 2) - width / 2;
      const y = center[1] + dy * (anchor.height / 2 + away + height / 2) - height / 2;
      const box = {x, y, width, height};
      if (!isRoom(box, wish)) continue;
      const from = nearestIn(box, center);
      const leader: [Point, Point] = [from, leaderEnd(anchor, from)];
      if (isClear(leader, occupied)) return {box, leader};
    }
  }
  return undefined;
}

/** Where a leader stops: just off a round mark, or off the nearest side of a long one. */
function leaderEnd(anchor: Box, from: Point): Point {
  const {x, y, width, height} = anchor;
  const [fromX, fromY] = from;
  if (Math.abs(width - height) > 1) return nearestIn(grow(anchor, leaderGapPx), from);
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const share = (width / 2 + leaderGapPx) / Math.max(1, Math.hypot(fromX - middleX, fromY - middleY));
  return [middleX + (fromX - middleX) * share, middleY + (fromY - middleY) * share];
}

const leaderGapPx = 2;
const grow = ({x, y, width, height}: Box, by: number): Box => {
  return {x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by};
};

function nearestIn({x, y, width, height}: Box, [toX, toY]: Point): Point {
  return [Math.min(Math.max(toX, x), x + width), Math.min(Math.max(toY, y), y + height)];
}

function isClear([[x1, y1], [x2, y2]]: readonly [Point, Point], occupied: Occupied): boolean {
  const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 3);
  // Both ends touch what they belong to.
  for (let step = 1; step < count; step++) {
    const share = step / count;
    const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    if (!occupied.isFree({x: x - 0.5, y: y - 0.5, width: 1, height: 1})) return false;
  }
  return true;
}
