import {type ValueScale, valueScale} from "../scales/value-scale.ts";
import {type Box, path, type SceneNode, type TextNode} from "../scene.ts";
import {capHeightEm, measureText} from "../text/measure-text.ts";
import type {ChartContext} from "../values/context.ts";
import type {MarkValue} from "../values/mark-value.ts";
import type {AxisBelow} from "./plot-area.ts";
import {placeBlock, textBlock, textStyle} from "./text-block.ts";
import {type AxisTicks, axisTicks} from "./value-ticks.ts";

const tickGapPx = 6;
const insetPx = 8;

interface ValueAxisOptions {
  unit: string;
  zero?: boolean;
  inset?: number;
  /** What the axis measures, where its unit does not say it. */
  title?: string;
}

/** An axis of values from left to right, with upright rules, and its unit or title under its end. */
export function valueAxis(
  values: readonly Pick<MarkValue, "low" | "high">[],
  {unit, zero = true, inset = insetPx, title: named}: ValueAxisOptions,
  context: ChartContext
): AxisBelow<ValueScale> {
  return ({rangePx: [left, right], area, widthPx}) => {
    const rangePx = [left + inset, Math.max(left + inset, right - inset)] as const;
    const scale = valueScale(values, {rangePx, nice: true, zero});
    const ticks = axisTicks(scale, {unit, count: Math.max(2, Math.round(area.width / 90))}, context);
    const title = textBlock(named ?? ticks.title, {
      style: "label",
      widthPx: area.x + area.width,
      maxLines: 3
    });
    const topPx = area.y + area.height + tickGapPx + textStyle.label.lineHeightPx;
    return {
      scale,
      nodes: [
        ...valueAxisNodes(ticks, {toPx: scale.toPx, area, widthPx}),
        ...placeBlock(title, {x: area.x + area.width, topPx, className: "sb-muted", anchor: "end"})
      ],
      heightPx: tickGapPx + textStyle.label.lineHeightPx + title.heightPx
    };
  };
}

/** Upright rules over an area with their values below, as many as have room. */
function valueAxisNodes(
  {values}: AxisTicks,
  {toPx, area, widthPx}: {toPx(value: number): number; area: Box; widthPx: number}
): SceneNode[] {
  const {lineHeightPx, ...font} = textStyle.label;
  const bottom = area.y + area.height;
  const rules = path(
    values.map(({value}) => [
      [toPx(value), area.y],
      [toPx(value), bottom]
    ]),
    "sb-rule"
  );
  const y = bottom + tickGapPx + lineHeightPx / 2 + (font.sizePx * capHeightEm) / 2;
  let freeFrom = Number.NEGATIVE_INFINITY;
  const words = values.flatMap(({value, text}): TextNode[] => {
    const width = measureText(text, font);
    const x = Math.min(Math.max(toPx(value) - width / 2, 0), widthPx - width);
    if (x < freeFrom) return [];
    freeFrom = x + width + 10;
    return [
      {type: "text", x, y, anchor: "start", className: "sb-muted", ...font, line: [{text, literal: true}]}
    ];
  });
  return [rules, ...words];
}
