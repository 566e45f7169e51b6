import {legendKeys} from "../../guides/legend.ts";
import {placeBlock, textBlock} from "../../guides/text-block.ts";
import type {SceneNode} from "../../scene.ts";
import type {ChartContext} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {barWords} from "../../words/bar-words.ts";
import type {LegendKey} from "../../words/words.ts";
import type {BarPlan} from "./plan.ts";

const noteGapPx = 10;

/** What no words at the marks say: with rules all kinds, in stacks what is only possible, which stands apart. */
export function keysOf(
  {layout, allBars}: BarPlan,
  {hasRules, ends}: {hasRules: boolean; ends: boolean},
  all: readonly Datum[]
): LegendKey[] {
  const keys = legendKeys(all.flatMap(({value}) => (value ? [value] : [])));
  if (layout === "share") return keys.filter(key => key !== "possible" && key !== "open");
  if (hasRules && !ends) return keys;
  const isStacked = allBars.some(({stack}) => stack);
  const inStacks: readonly LegendKey[] = hasRules ? ["possible", "open", "about"] : ["possible", "open"];
  return isStacked ? keys.filter(key => inStacks.includes(key)) : [];
}

/** Under a plot of shares: what the grey between them means. */
export function shareNote(
  {allBars}: BarPlan,
  {widthPx, topPx}: {widthPx: number; topPx: number},
  context: ChartContext
): {nodes: SceneNode[]; heightPx: number} {
  if (!allBars.some(({stack}) => stack?.unsettled)) return {nodes: [], heightPx: 0};
  const block = textBlock(barWords(context.locale).unsettledShare, {style: "label", widthPx});
  const nodes = placeBlock(block, {x: 0, topPx: topPx + noteGapPx, className: "sb-muted"});
  return {nodes, heightPx: block.heightPx + noteGapPx};
}
