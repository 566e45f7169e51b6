import {placeBlock, textBlock} from "../../guides/text-block.ts";
import {group, type SceneNode} from "../../scene.ts";
import type {ChartContext} from "../../values/context.ts";

/** Rows that have no place in the plot are counted under it, not dropped in silence. */
export function leftOut(
  count: number,
  {topPx, widthPx}: {topPx: number; widthPx: number},
  context: ChartContext
): {nodes: SceneNode[]; heightPx: number} {
  if (count === 0) return {nodes: [], heightPx: 0};
  const text = [{text: context.words.rowsLeftOut(count), literal: true}];
  const block = textBlock(text, {style: "label", widthPx});
  return {
    nodes: [group(placeBlock(block, {x: 0, topPx, className: "sb-muted"}))],
    heightPx: 4 + block.heightPx
  };
}
