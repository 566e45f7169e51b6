import type {SceneNode} from "../../scene.ts";
import {placeBlock, textBlock} from "../text-block.ts";
import type {Room} from "./room.ts";

const indentPx = 20;
const rowGapPx = 4;

/** The words that had no room in the plot, each after its letter. */
export function keyList(
  keyed: Room["keyed"],
  {widthPx, topPx}: {widthPx: number; topPx: number}
): {nodes: SceneNode[]; heightPx: number} {
  const nodes: SceneNode[] = [];
  let top = topPx;
  for (const {letter, text} of keyed) {
    const words = textBlock(text, {style: "label", widthPx: widthPx - indentPx});
    const head = textBlock(letter, {style: "heading", widthPx: indentPx});
    nodes.push(...placeBlock(head, {x: 0, topPx: top - 1, className: "sb-ink"}));
    nodes.push(...placeBlock(words, {x: indentPx, topPx: top, className: "sb-ink"}));
    top += words.heightPx + rowGapPx;
  }
  return {nodes, heightPx: Math.max(0, top - rowGapPx - topPx)};
}
