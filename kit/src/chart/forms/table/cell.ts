import {placeBlock, type TextBlock, textBlock, textStyle} from "../../guides/text-block.ts";
import {barMark} from "../../marks/bar.ts";
import {toBox} from "../../marks/bar-frame.ts";
import type {SceneNode} from "../../scene.ts";
import type {TableSpec} from "../../spec/table.ts";
import {widthOf} from "../../text/wrap-runs.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {isAhead} from "../../values/mark-value.ts";
import {partGroup} from "../bars/part-groups.ts";
import {hueOf} from "../hue-of.ts";

const barPx = 12;
export const cellGapPx = 8;

/** A number of a table in words, with what it is where it is not settled. */
export interface CellText {
  value: TextBlock;
  status: TextBlock;
  widthPx: number;
  heightPx: number;
}

export function cellText({value}: Datum, widthPx: number, context: ChartContext): CellText {
  const {noFigure, statusLabel} = context.words;
  const text = value ? wordQuantity(value.quantity, {style: "label"}, context) : "";
  const said = value ? statusLabel[value.status] : noFigure;
  const blocks = [text, said].map(each => textBlock(each, {style: "label", widthPx, maxLines: 3}));
  const [number, status] = blocks as [TextBlock, TextBlock];
  return {
    value: number,
    status,
    widthPx: Math.max(0, ...blocks.flatMap(({lines}) => lines.map(line => widthOf(line, textStyle.label)))),
    heightPx: number.heightPx + status.heightPx
  };
}

/** Where a cell's number and bar stand. */
export interface CellPlace {
  /** Right edge of the number. */
  textRightPx: number;
  textPx: number;
  /** Left edge of the bar's room; null without a bar. */
  barLeftPx: number | null;
  scale: (value: number) => number;
  topPx: number;
  rowPx: number;
}

/** A number set to the right, and its bar beside it. */
export function drawCell(
  datum: Datum,
  {textRightPx, textPx, barLeftPx, scale, topPx, rowPx}: CellPlace,
  {spec, context, isMany}: {spec: TableSpec; context: ChartContext; isMany: boolean}
): SceneNode {
  const text = cellText(datum, textPx, context);
  const {value} = datum;
  const hue = hueOf(value, spec);
  const middle = topPx + rowPx / 2;
  const top = middle - text.heightPx / 2;
  const ink = value && isAhead(value.status) ? `sb-hue-text sb-${hue}` : "sb-ink";
  const words = [
    ...placeBlock(text.value, {x: textRightPx, topPx: top, className: ink}),
    ...placeBlock(text.status, {x: textRightPx, topPx: top + text.value.heightPx, className: "sb-muted"})
  ].map(node => (node.type === "text" ? {...node, anchor: "end" as const} : node));
  const left = barLeftPx ?? textRightPx;
  const frame = {
    orientation: "horizontal",
    startPx: middle - barPx / 2,
    thicknessPx: barPx,
    scale: (at: number) => left + scale(at)
  } as const;
  const zero = frame.scale(0);
  const mark =
    value && barLeftPx !== null ? barMark(value, frame, hue) : {nodes: [], fromPx: zero, toPx: zero};
  const box = toBox(frame, mark.fromPx, mark.toPx);
  return partGroup({datum, nodes: mark.nodes, box}, words, {context, isMany, overPx: 3});
}
