import {type ValueScale, valueScale} from "../scales/value-scale.ts";
import {type Box, boxOfText, group, type Point, path, type SceneNode, type TextNode} from "../scene.ts";
import {capHeightEm} from "../text/measure-text.ts";
import type {ChartContext} from "../values/context.ts";
import type {MarkValue} from "../values/mark-value.ts";
import {scaleNote} from "./scale-note.ts";
import {placeBlock, textBlock, textStyle} from "./text-block.ts";
import {type AxisTicks, axisTicks} from "./value-ticks.ts";

/** The axis below: drawn once the room at the left is known. `S` is its scale. */
export type AxisBelow<S> = (place: {
  /** Left and right edge of the area. */
  rangePx: readonly [left: number, right: number];
  /** Top and bottom edge of the area. */
  area: Box;
  /** No text reaches beyond. */
  widthPx: number;
}) => {scale: S; nodes: SceneNode[]; heightPx: number};

export interface PlotAreaOptions<S> {
  widthPx: number;
  /** Height of the area. */
  plotPx: number;
  /** What the axis of values must hold. */
  values: Iterable<Pick<MarkValue, "low" | "high">>;
  unit: string;
  /** The axis holds zero; default true. Where it does not, the plot says so. */
  zero?: boolean;
  below: AxisBelow<S>;
  /** What heads the axis of values; default its unit. */
  title?: string;
  /** How far an open end reaches past its bound; default 0. Where it reaches out of the area, it gets room. */
  openPx?: number;
  /** Room at the right for labels. */
  rightPx?: number;
}

/** The frame of a plot with its values upwards. */
export interface PlotArea<S> {
  /** Where marks stand. */
  area: Box;
  value: ValueScale;
  along: S;
  /** Rules, ticks and their words: drawn under the marks. */
  under: SceneNode;
  /** The line of zero, drawn over the marks; nothing where zero is not on the axis. */
  over: SceneNode[];
  /** Boxes of all words, which labels must keep off. */
  texts: readonly Box[];
  heightPx: number;
}

const tickGapPx = 8;
const titleGapPx = 4;
const noteGapPx = 6;

/**
 * A plot area with a measured axis of values at the left, its rules and its unit above them, and any axis below. One
 * that does not start at zero says so underneath.
 */
export function plotArea<S>(options: PlotAreaOptions<S>, context: ChartContext): PlotArea<S> {
  const {widthPx, plotPx, values, unit, zero = true, below, openPx = 0, rightPx = 0} = options;
  const list = [...values];
  const draft = valueScale(list, {rangePx: [plotPx, 0], nice: true, zero});
  const ticks = axisTicks(draft, {unit, count: Math.max(2, Math.round(plotPx / 64))}, context);
  const heading = options.title ?? ticks.title;
  const title = textBlock(heading, {style: "label", widthPx, maxLines: 2});
  const titlePx = heading === "" ? 0 : title.heightPx + titleGapPx;
  const open = openRoom(list, {plotPx, openPx, toPx: draft.toPx});
  const top = Math.max(textStyle.label.lineHeightPx / 2 + titlePx, open.top);
  const left = ticks.widthPx + tickGapPx;
  const area = {x: left, y: top, width: Math.max(1, widthPx - left - rightPx), height: plotPx};
  const value = valueScale(list, {rangePx: [top + plotPx, top], nice: true, zero});
  const rangePx = [area.x, area.x + area.width] as const;
  const axisTop = {...area, height: area.height + open.bottom};
  const along = below({rangePx, area: axisTop, widthPx});
  const titleTop = top - textStyle.label.lineHeightPx / 2 - titlePx;
  const noteTop = axisTop.y + axisTop.height + along.heightPx + noteGapPx;
  const isFromZero = value.domain[0] <= 0 && value.domain[1] >= 0;
  const note = scaleNote(value, {unit, widthPx, topPx: noteTop}, context);
  const words = [
    ...tickWords(ticks, {toPx: value.toPx, rightPx: left - tickGapPx}),
    ...placeBlock(title, {x: 0, topPx: titleTop, className: "sb-muted"}),
    ...note.nodes
  ];
  const rules = path(
    ticks.values
      .filter(tick => tick.value !== 0)
      .map(tick => [
        [area.x, value.toPx(tick.value)],
        [area.x + area.width, value.toPx(tick.value)]
      ]),
    "sb-rule"
  );
  const under = group([rules, ...words, ...along.nodes], {hidden: true});
  return {
    area,
    value,
    along: along.scale,
    under,
    over: isFromZero ? [zeroLine(area, value.toPx(0))] : [],
    texts: textBoxes(under),
    heightPx: note.heightPx > 0 ? noteTop + note.heightPx : noteTop - noteGapPx
  };
}

/** How far open ends reach out of an area whose values lie between `plotPx` and 0. */
function openRoom(
  values: readonly Pick<MarkValue, "low" | "high">[],
  {plotPx, openPx, toPx}: {plotPx: number; openPx: number; toPx(value: number): number}
): {top: number; bottom: number} {
  let [top, bottom] = [0, 0];
  for (const {low, high} of values) {
    if (high === null && low !== null) top = Math.max(top, openPx - toPx(low));
    if (low === null && high !== null) bottom = Math.max(bottom, openPx - plotPx + toPx(high));
  }
  return {top, bottom};
}

function tickWords(
  {values}: AxisTicks,
  {toPx, rightPx}: {toPx(value: number): number; rightPx: number}
): TextNode[] {
  const {lineHeightPx: _, ...font} = textStyle.label;
  return values.map(({value, text}) => ({
    type: "text",
    x: rightPx,
    y: toPx(value) + (font.sizePx * capHeightEm) / 2,
    anchor: "end",
    className: "sb-muted",
    ...font,
    line: [{text, literal: true}]
  }));
}

function zeroLine({x, width}: Box, y: number): SceneNode {
  const line: Point[] = [
    [x, y],
    [x + width, y]
  ];
  return path([line], "sb-baseline");
}

/** Boxes of all texts in a node. */
export function textBoxes(node: SceneNode): Box[] {
  if (node.type === "text") return [boxOfText(node)];
  return node.type === "group" ? node.children.flatMap(textBoxes) : [];
}
