import {exact} from "../../quantity/quantity.ts";
import {markNumbers} from "../describe/computed-runs.ts";
import type {ValueScale} from "../scales/value-scale.ts";
import type {SceneNode} from "../scene.ts";
import {type ChartContext, wordQuantity} from "../values/context.ts";
import {axisWordsFor} from "../words/axis-words.ts";
import {placeBlock, textBlock} from "./text-block.ts";

/** Says where a scale starts that leaves out zero; nothing where it holds it. */
export function scaleNote(
  {domain: [low, high]}: ValueScale,
  {unit, widthPx, topPx}: {unit: string; widthPx: number; topPx: number},
  context: ChartContext
): {nodes: SceneNode[]; heightPx: number} {
  if (low <= 0 && high >= 0) return {nodes: [], heightPx: 0};
  // Twelve digits, so that a start of 0.3 is not 0.30000000000000004.
  const bound = exact(Number((low > 0 ? low : high).toPrecision(12)), unit);
  const start = wordQuantity(bound, {style: "label", unit: true}, context);
  const words = markNumbers(axisWordsFor(context.locale).notFromZero(start));
  const block = textBlock(words, {style: "label", widthPx});
  return {nodes: placeBlock(block, {x: 0, topPx, className: "sb-muted"}), heightPx: block.heightPx};
}
