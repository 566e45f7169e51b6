import {markNumbers} from "../../describe/computed-runs.ts";
import type {Ticks} from "../../guides/axis.ts";
import {type TextBlock, textBlock, textStyle} from "../../guides/text-block.ts";
import {openEndPx} from "../../marks/open-end.ts";
import {type ValueScale, valueScale} from "../../scales/value-scale.ts";
import {longestWord} from "../../text/wrap-runs.ts";
import type {LayoutOptions} from "../form.ts";
import type {BarPlan} from "./plan.ts";
import {planTicks} from "./plan-ticks.ts";
import {type SideKey, sideKey} from "./series-key.ts";

/** Room between a column's texts and those of its neighbour. */
const textGapPx = 12;
const labelGapPx = 6;
const maxBarPx = 120;
const maxLabelLines = 4;
/** Under this a text in a column is a tower of letters. */
const minTextPx = 20;

/** Where the parts of a chart of columns stand. */
export interface ColumnGeometry {
  widthPx: number;
  leftPx: number;
  rightPx: number;
  slotPx: number;
  barPx: number;
  barGapPx: number;
  /** Room for the words at the end of a bar. */
  endPx: number;
  /** Bars show their ends in words. */
  ends: boolean;
  /** Every category has room for its label. */
  labelsFit: boolean;
  /** Label of a category by its place; with little room only some have one. */
  label(label: string, index: number): TextBlock | null;
  ticks: Ticks | null;
  scale: ValueScale;
  topPx: number;
  bottomPx: number;
  labelTopPx: number;
  labelHeightPx: number;
  key: SideKey | null;
}

export function measureColumns(
  plan: BarPlan,
  {widthPx, context, also, all}: LayoutOptions,
  axis: boolean
): ColumnGeometry {
  const bounds = [...plan.allBars.flatMap(bar => bar.bounds), ...also];
  const options = {all, context};
  const ticks = axis ? planTicks(plan, valueScale(bounds, {rangePx: [100, 0], nice: true}), options) : null;
  const across = measureAcross(plan, widthPx, ticks ? ticks.widthPx + 8 : 0);
  const {endPx, slotPx} = across;
  const labels = measureColumnLabels(
    plan.categories.map(({label}) => label),
    {slotPx, leftPx: across.leftPx, widthPx}
  );
  const ends = endPx >= minTextPx && plan.allBars.every(bar => bar.end(endPx)?.fits ?? true);
  const reserve = (isBelow: boolean, side: "low" | "high") =>
    Math.max(
      0,
      ...plan.allBars.map(bar => {
        const open = bar.isOpen[side] ? openEndPx : 0;
        if (!ends || bar.isBelow !== isBelow) return open;
        const end = bar.end(endPx);
        return open + (end ? end.heightPx + labelGapPx : 0);
      })
    );
  const topPx = Math.max(reserve(false, "high"), axis ? textStyle.label.lineHeightPx / 2 : 0);
  const bottomPx = topPx + (widthPx < 480 ? 220 : 280);
  const labelTopPx =
    bottomPx + reserve(true, "low") + labelGapPx + (axis ? textStyle.label.lineHeightPx / 2 : 0);
  return {
    widthPx,
    ...across,
    ...labels,
    ends,
    ticks,
    scale: valueScale(bounds, {rangePx: [bottomPx, topPx], nice: axis}),
    topPx,
    bottomPx,
    labelTopPx
  };
}

function measureAcross(plan: BarPlan, widthPx: number, leftPx: number) {
  const {slots, mostCategories, layout, series} = plan;
  const isStack = layout !== "grouped";
  const barGapPx = isStack ? 8 : 2;
  const key = isStack && namesAll(plan) ? sideKey(series, widthPx) : null;
  const rightPx = widthPx - (key?.widthPx ?? 0);
  const usable = rightPx - leftPx;
  const gapPx = Math.max(
    Math.min((usable / mostCategories) * 0.28, 40),
    Math.min(usable / mostCategories / 4, 4)
  );
  // Names stand where the last gap would be.
  const slotPx = (usable + (key ? gapPx : 0)) / mostCategories;
  const barPx = Math.max(0.5, Math.min(maxBarPx, (slotPx - gapPx - barGapPx * (slots - 1)) / slots));
  const endPx = slots > 1 ? barPx + barGapPx - 3 : slotPx - textGapPx;
  return {leftPx, rightPx, slotPx, barPx, barGapPx, endPx, key};
}

/** Every series has a segment in the last stack that can be named beside it. */
function namesAll({categories, series}: BarPlan): boolean {
  const bars = categories.at(-1)?.bars ?? [];
  const stack = bars.length === 1 ? bars[0]?.stack : undefined;
  if (!stack || series.some(({text}) => text === "")) return false;
  return series.every(each =>
    stack.segments.some(({datum, from, to, sure}) => sure && from !== to && datum.series?.key === each.key)
  );
}

/** All labels, or every second, third … one: as many as have room for their longest word. */
export function measureColumnLabels(
  texts: readonly string[],
  {slotPx, leftPx, widthPx}: {slotPx: number; leftPx: number; widthPx: number}
): Pick<ColumnGeometry, "labelsFit" | "label" | "labelHeightPx"> {
  const longest = Math.max(0, ...texts.map(text => longestWord([{text}], textStyle.label)));
  const roomPx = slotPx - textGapPx;
  const block = (text: string, px: number) =>
    textBlock(markNumbers(text), {style: "label", widthPx: px, maxLines: maxLabelLines, balanced: true});
  const labelsFit = roomPx >= longest && texts.every(text => !block(text, roomPx).cut);
  const minPx = Math.min(widthPx / 3, Math.max(36, longest) + textGapPx);
  const every = labelsFit ? 1 : Math.max(1, Math.ceil(minPx / slotPx));
  const label = (text: string, index: number) => {
    if (index % every !== 0) return null;
    const left = widthPx - leftPx - index * slotPx;
    const px = Math.min(every * slotPx, left) - (labelsFit ? textGapPx : 6);
    return labelsFit || index === 0 || px >= minPx - textGapPx ? block(text, Math.max(px, 8)) : null;
  };
  const heights = texts.map((text, index) => label(text, index)?.heightPx ?? 0);
  return {labelsFit, label, labelHeightPx: Math.max(0, ...heights)};
}
