import type {TextRun} from "../../../ledger/bound-text.ts";
import {type Box, boxOf, boxOfText, group, type SceneNode} from "../../scene.ts";
import {widthOf} from "../../text/wrap-runs.ts";
import type {Occupied} from "../occupied.ts";
import {placeBlock, type TextBlock, textBlock, textStyle} from "../text-block.ts";

/** What is free in a plot while annotations are set into it. */
export interface Room {
  bounds: Box;
  /** Where nothing may be written; what is written is added. */
  occupied: Occupied;
  /** Words that found no place, in the order of their letters. */
  keyed: {letter: string; text: readonly TextRun[]}[];
}

/** Words keep off what stands to their left and right. */
export const padPx = 4;

export interface Size {
  width: number;
  height: number;
}

/** Words wrapped into at most six lines of a width, with the size they take; undefined where they need more. */
export function wrapWords(
  text: readonly TextRun[],
  widthPx: number
): {block: TextBlock; size: Size} | undefined {
  const block = textBlock(text, {style: "label", widthPx, maxLines: 6, balanced: true});
  return block.cut ? undefined : {block, size: {width: widthOfBlock(block), height: block.heightPx}};
}

export function setWords(block: TextBlock, {x, y}: {x: number; y: number}, className: string): SceneNode {
  return group(placeBlock(block, {x, topPx: y, className}));
}

/** Writes a letter for words that have no room; the words stand after it under the plot. */
export function writeKey(
  text: readonly TextRun[],
  room: Room,
  place: (size: Size) => Box | undefined
): SceneNode[] {
  // More than the alphabet has would be a table, not annotations.
  const letter = String.fromCharCode(65 + (room.keyed.length % 26));
  room.keyed.push({letter, text});
  const block = textBlock(letter, {style: "heading", widthPx: 40});
  const spot = place({width: widthOfBlock(block), height: block.heightPx});
  return spot ? placeBlock(block, {x: spot.x, topPx: spot.y, className: "sb-ink"}) : [];
}

/** The first of some places that is inside the plot and free; it is taken. */
export function takeSpot(spots: Iterable<Box>, {bounds, occupied}: Room): Box | undefined {
  for (const box of spots) {
    const inside =
      box.x >= bounds.x &&
      box.y >= bounds.y &&
      box.x + box.width <= bounds.x + bounds.width &&
      box.y + box.height <= bounds.y + bounds.height;
    const padded = {...box, x: box.x - padPx, width: box.width + 2 * padPx};
    if (!inside || !occupied.isFree(padded)) continue;
    occupied.add(box);
    return box;
  }
  return undefined;
}

function widthOfBlock({lines, style}: TextBlock): number {
  return Math.max(0, ...lines.map(line => widthOf(line, textStyle[style])));
}

/** The boxes of all texts among nodes. */
export function textBoxes(nodes: readonly SceneNode[]): Box[] {
  return nodes.flatMap(node => {
    if (node.type === "group") return textBoxes(node.children);
    return node.type === "text" ? [boxOfText(node)] : [];
  });
}

export function boxesOf(nodes: readonly SceneNode[]): Box[] {
  return nodes.map(boxOf).filter(box => box !== null);
}
