import {placeBlock, textBlock} from "../../guides/text-block.ts";
import type {SceneNode} from "../../scene.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import {lineWordsFor} from "../../words/line-words.ts";
import {datumGroup} from "../datum-group.ts";
import type {LineAxes} from "./line-axes.ts";
import type {LineDatum} from "./line-datum.ts";

/** Values that have no place on the axis, in words under it. */
export function offAxis(
  data: readonly LineDatum[],
  {axes, widthPx, topPx}: {axes: LineAxes; widthPx: number; topPx: number},
  context: ChartContext
): {nodes: SceneNode[]; heightPx: number} {
  const nodes: SceneNode[] = [];
  let top = topPx;
  for (const datum of data) {
    if (!datum.value || axes.place(datum)) continue;
    const value = wordQuantity(datum.value.quantity, {style: "label", unit: true}, context);
    const {sentences} = context.words;
    const named = datum.series ? sentences.entry(datum.series.text, value) : value;
    const text = lineWordsFor(context.locale).offAxis(sentences.at(named, datum.label));
    const block = textBlock(text, {style: "label", widthPx, maxLines: 4});
    const box = {x: 0, y: top, width: widthPx, height: block.heightPx};
    nodes.push(datumGroup(datum, placeBlock(block, {x: 0, topPx: top, className: "sb-muted"}), box, context));
    top += block.heightPx;
  }
  return {nodes, heightPx: nodes.length > 0 ? top - topPx + 6 : 0};
}
