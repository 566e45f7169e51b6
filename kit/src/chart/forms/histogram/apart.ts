import type {Known} from "../../describe/compare-data.ts";
import {placeBlock, textBlock, textStyle} from "../../guides/text-block.ts";
import {whisker} from "../../marks/whisker.ts";
import {type Point, path, type SceneNode} from "../../scene.ts";
import {measureText} from "../../text/measure-text.ts";
import type {Hue} from "../../theme.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import {isAhead} from "../../values/mark-value.ts";
import {histogramWords} from "../../words/histogram-words.ts";
import {partGroup} from "../bars/part-groups.ts";

const rowPx = 22;
const mostRows = 10;
const labelGapPx = 8;
/** Room of an open end: the same whatever the scale, so that it can't be read as a length. */
const openPx = 16;

interface ApartOptions {
  toPx(value: number): number;
  topPx: number;
  widthPx: number;
  hue: Hue;
  context: ChartContext;
}

/** Under the axis, each value that lies in no one bar for certain, over what it may be. */
export function drawApart(
  apart: readonly Known[],
  options: ApartOptions
): {nodes: SceneNode[]; heightPx: number} {
  if (apart.length === 0) return {nodes: [], heightPx: 0};
  const {topPx, widthPx, context} = options;
  const title = textBlock(histogramWords(context.locale).apart, {style: "label", widthPx});
  const nodes = placeBlock(title, {x: 0, topPx, className: "sb-muted"});
  let top = topPx + title.heightPx + 4;
  for (const datum of apart.slice(0, mostRows)) {
    nodes.push(drawRow(datum, top + rowPx / 2, options));
    top += rowPx;
  }
  if (apart.length > mostRows) {
    const more = textBlock(context.words.rowsLeftOut(apart.length - mostRows), {style: "label", widthPx});
    nodes.push(...placeBlock(more, {x: 0, topPx: top, className: "sb-muted"}));
    top += more.heightPx;
  }
  return {nodes, heightPx: top - topPx};
}

function drawRow(datum: Known, middle: number, {toPx, widthPx, hue, context}: ApartOptions): SceneNode {
  const {value} = datum;
  const own = isAhead(value.status) ? "vermilion" : value.status === "withdrawn" ? "grey" : hue;
  const near = toPx(value.low ?? value.high ?? 0);
  const far = toPx(value.high ?? value.low ?? 0);
  const frame = {orientation: "vertical", startPx: 0, thicknessPx: 1, scale: toPx} as const;
  const isPoint = value.low !== null && value.low === value.high;
  const marks: SceneNode[] = isPoint
    ? [{type: "dots", centers: [[near, middle]], r: 5, className: `sb-unit-rest sb-${own}`}]
    : [
        ...whisker(
          {
            fromPx: value.low === null ? near - openPx : near,
            toPx: value.high === null ? far + openPx : far,
            openStart: value.low === null,
            openEnd: value.high === null
          },
          {atPx: middle, frame, hue: own}
        ),
        ...(value.low === null ? [arrow(near - openPx, middle, -1, own)] : []),
        ...(value.high === null ? [arrow(far + openPx, middle, 1, own)] : [])
      ];
  const right = isPoint ? near + 6 : value.high === null ? far + openPx + 1 : far;
  const left = isPoint ? near - 6 : value.low === null ? near - openPx - 1 : near;
  const words = [
    wordQuantity(value.quantity, {style: "label"}, context),
    context.words.statusLabel[value.status]
  ];
  const said = words.filter(Boolean).join(", ");
  const text = datum.label === "" ? said : context.words.sentences.entry(datum.label, said);
  const width = measureText(text, textStyle.label);
  const isRight = right + labelGapPx + width <= widthPx;
  const room = isRight ? widthPx - right - labelGapPx : left - labelGapPx;
  const block = textBlock(text, {style: "label", widthPx: Math.max(20, room), maxLines: 1});
  const x = isRight ? right + labelGapPx : Math.max(0, left - labelGapPx - width);
  // Over a range as broad as the plot the words would stand on their mark.
  const hasRoom = isRight || left - labelGapPx - width >= 0;
  const label = hasRoom
    ? placeBlock(block, {x, topPx: middle - block.heightPx / 2, className: "sb-ink"})
    : [];
  const box = {x: left, y: middle - 6, width: right - left, height: 12};
  return partGroup({datum, nodes: marks, box}, label, {context, isMany: false});
}

function arrow(x: number, y: number, way: 1 | -1, hue: Hue): SceneNode {
  const points: Point[] = [
    [x - 5 * way, y - 5],
    [x, y],
    [x - 5 * way, y + 5]
  ];
  return path([points], `sb-chevron sb-${hue}`);
}
