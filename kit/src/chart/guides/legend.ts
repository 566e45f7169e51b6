import {exact, kindOf, type Quantity} from "../../quantity/quantity.ts";
import {barMark} from "../marks/bar.ts";
import type {SceneNode} from "../scene.ts";
import {widthOf} from "../text/wrap-runs.ts";
import type {Hue} from "../theme.ts";
import type {ChartContext} from "../values/context.ts";
import {isAhead, type MarkValue} from "../values/mark-value.ts";
import type {LegendKey} from "../words/words.ts";
import {placeBlock, textBlock, textStyle} from "./text-block.ts";

const sampleWidthPx = 34;
const samplePx = 12;
const gapPx = 8;
const itemGapPx = 24;

/** What a value's mark shows that needs explaining where no label says it in words. */
export function legendKeys(values: readonly MarkValue[]): LegendKey[] {
  const keys = new Set<LegendKey>();
  for (const {kind, status, quantity} of values) {
    if (status === "target") keys.add("target");
    if (status === "withdrawn") keys.add("withdrawn");
    if (status === "planned" || status === "pledged") keys.add("planned");
    if (kind === "more than" || kind === "at least") keys.add("open");
    if (kind === "range" || kind === "less than" || kind === "at most") keys.add("possible");
    if (quantity.about) keys.add("about");
  }
  return order.filter(key => keys.has(key));
}

const order: readonly LegendKey[] = ["exact", "about", "open", "possible", "planned", "target", "withdrawn"];

/** Explains exactly the kinds given, each with the very mark that the chart draws. */
export function legend(
  keys: readonly LegendKey[],
  {widthPx, topPx, hue, planHue}: {widthPx: number; topPx: number; hue: Hue; planHue: Hue},
  {words}: ChartContext
): {nodes: SceneNode[]; heightPx: number} {
  const nodes: SceneNode[] = [];
  const textLeft = sampleWidthPx + gapPx;
  let [x, top] = [0, topPx];
  let rowHeight: number = textStyle.label.lineHeightPx;
  for (const key of keys) {
    const text = words.legend[key];
    const width = Math.min(widthOf([{text}], textStyle.label), widthPx - textLeft);
    if (x > 0 && x + textLeft + width > widthPx) {
      x = 0;
      top += rowHeight + 4;
      rowHeight = textStyle.label.lineHeightPx;
    }
    const block = textBlock(text, {style: "label", widthPx: width + 1});
    rowHeight = Math.max(rowHeight, block.heightPx);
    const value = sample(key);
    const start = top + (textStyle.label.lineHeightPx - samplePx) / 2;
    const frame = {
      orientation: "horizontal",
      startPx: start,
      thicknessPx: samplePx,
      scale: (at: number) => x + at * sampleLength(key)
    } as const;
    nodes.push(...barMark(value, frame, isAhead(value.status) ? planHue : hue).nodes);
    nodes.push(...placeBlock(block, {x: x + textLeft, topPx: top, className: "sb-muted"}));
    x += textLeft + width + itemGapPx;
  }
  return {nodes, heightPx: keys.length === 0 ? 0 : top + rowHeight - topPx};
}

/** An open end needs its own room beyond the bar. */
function sampleLength(key: LegendKey): number {
  return key === "open" ? sampleWidthPx - 18 : sampleWidthPx;
}

function sample(key: LegendKey): MarkValue {
  const one = exact(1);
  const quantities: Partial<Record<LegendKey, Quantity>> = {
    about: {...one, about: true},
    open: {...one, high: null, lowOpen: true},
    possible: {...one, low: exact("1/2").low}
  };
  const quantity = quantities[key] ?? one;
  const status = key === "planned" || key === "target" || key === "withdrawn" ? key : "reported";
  return {
    quantity,
    kind: kindOf(quantity),
    low: quantity.low?.valueOf() ?? null,
    high: quantity.high?.valueOf() ?? null,
    figures: [],
    status,
    measure: "level",
    time: "unknown",
    base: {},
    hedged: false
  };
}
