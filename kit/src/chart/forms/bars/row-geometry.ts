import {markNumbers} from "../../describe/computed-runs.ts";
import type {Ticks} from "../../guides/axis.ts";
import {reportCutLabel} from "../../guides/report-cut-label.ts";
import {type TextBlock, textBlock, textStyle} from "../../guides/text-block.ts";
import {openEndPx} from "../../marks/open-end.ts";
import {type ValueScale, valueScale} from "../../scales/value-scale.ts";
import {measureText} from "../../text/measure-text.ts";
import {longestWord} from "../../text/wrap-runs.ts";
import type {ChartContext} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import type {LayoutOptions} from "../form.ts";
import type {BarPlan} from "./plan.ts";
import {planTicks} from "./plan-ticks.ts";

export const valueGapPx = 8;
/** From this width on labels may stand in a column of their own. */
const besideFromPx = 480;
const labelColumnGapPx = 16;

/** Where the parts of a chart of lying bars stand. */
export interface RowGeometry {
  widthPx: number;
  /** Left edge of the plot: beside the labels, or 0 where they stand above their bars. */
  leftPx: number;
  labelPx: number;
  isBeside: boolean;
  barPx: number;
  barGapPx: number;
  endPx: number;
  ends: boolean;
  ticks: Ticks | null;
  scale: ValueScale;
}

export function measureRows(
  plan: BarPlan,
  {widthPx, context, also, all}: LayoutOptions,
  axis: boolean
): RowGeometry {
  const label = measureLabelColumn(
    all.map(datum => datum.label),
    widthPx
  );
  const plotPx = widthPx - label.leftPx;
  const endPx = plotPx * 0.45;
  const ends = plan.allBars.map(bar => ({bar, end: bar.end(endPx)}));
  const reserve = (isBelow: boolean, side: "low" | "high", withEnds: boolean) =>
    Math.max(
      0,
      ...ends.map(({bar, end}) => {
        const open = bar.isOpen[side] ? openEndPx : 0;
        return withEnds && end && bar.isBelow === isBelow ? open + end.widthPx + valueGapPx : open;
      })
    );
  const sides = (withEnds: boolean) =>
    [reserve(true, "low", withEnds), reserve(false, "high", withEnds)] as const;
  const [leftEnd, rightEnd] = sides(true);
  const fits = ends.every(({end}) => end?.fits ?? true) && leftEnd + rightEnd <= plotPx * 0.6;
  const [left, right] = fits ? [leftEnd, rightEnd] : sides(false);
  const bounds = [...plan.allBars.flatMap(bar => bar.bounds), ...also];
  const range = [label.leftPx + left, Math.max(label.leftPx + left, widthPx - right)] as const;
  const scale = valueScale(bounds, {rangePx: range});
  const isStack = plan.layout !== "grouped";
  return {
    widthPx,
    ...label,
    barPx: isStack ? 30 : plan.slots > 3 ? 18 : 22,
    barGapPx: isStack ? 6 : 2,
    endPx,
    ends: fits,
    ticks: axis ? planTicks(plan, scale, {all, context}) : null,
    scale
  };
}

/** A column of labels where the width allows it, else labels above their bars. */
export function measureLabelColumn(
  labels: readonly string[],
  widthPx: number
): Pick<RowGeometry, "leftPx" | "labelPx" | "isBeside"> {
  const whole = Math.max(0, ...labels.map(text => measureText(text, textStyle.label)));
  const word = Math.max(0, ...labels.map(text => longestWord([{text}], textStyle.label)));
  const mostPx = widthPx * 0.28;
  const isBeside = widthPx >= besideFromPx && word <= mostPx && whole <= mostPx * 2.5 && whole > 0;
  const labelPx = isBeside ? Math.min(whole + 1, mostPx) : widthPx;
  return {labelPx, isBeside, leftPx: isBeside ? labelPx + labelColumnGapPx : 0};
}

/** The label of a category; one that is cut is reported. */
export function rowLabel(
  label: string,
  {row}: Pick<Datum, "row">,
  {widthPx, context}: {widthPx: number; context: ChartContext}
): TextBlock {
  const block = textBlock(markNumbers(label), {style: "label", widthPx, maxLines: 6});
  if (block.cut) reportCutLabel(row, context);
  return block;
}
