import {markNumbers} from "../../describe/computed-runs.ts";
import {placeBlock, type TextStyle, textBlock} from "../../guides/text-block.ts";
import {type CellSpan, waffleCells} from "../../marks/waffle-grid.ts";
import {boxOf, group, type SceneNode, uniteBoxes} from "../../scene.ts";
import type {Hue} from "../../theme.ts";
import type {ChartContext} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {partGroup} from "../bars/part-groups.ts";

/** One part of a waffle: its cells, and what is said of it. */
export interface WafflePart {
  datum: Datum;
  hue: Hue;
  spans: readonly CellSpan[];
  /** Its share in words, and under it what it is. */
  share: string;
  told: string;
}

export interface WaffleBlock {
  heading: string;
  parts: readonly WafflePart[];
  /** Cells of no part. */
  rest: readonly CellSpan[];
}

/** Width from which words stand beside the cells. */
const besideFromPx = 430;
const maxSidePx = 250;
const gapPx = 24;
const titleGapPx = 8;
const partGapPx = 10;
const gridGapPx = 14;

interface BlockOptions {
  leftPx: number;
  topPx: number;
  widthPx: number;
  /** Height of the words of the row's tallest block: grids of one row start at one height. */
  headPx: number;
  context: ChartContext;
}

interface Place {
  isBeside: boolean;
  sidePx: number;
  textPx: number;
}

function placeIn(widthPx: number): Place {
  const isBeside = widthPx >= besideFromPx;
  const sidePx = Math.min(maxSidePx, isBeside ? widthPx * 0.5 : widthPx);
  return {isBeside, sidePx, textPx: isBeside ? widthPx - sidePx - gapPx : widthPx};
}

function wordsOf({parts}: WaffleBlock, {textPx}: Place) {
  const line = (text: string, style: TextStyle, className: string) => ({
    block: textBlock(markNumbers(text), {style, widthPx: textPx, maxLines: 4}),
    className
  });
  return parts.map(({share, told, hue}) => [
    line(share, "value", `sb-hue-text sb-${hue}`),
    line(told, "label", "sb-ink")
  ]);
}

const titleOf = ({heading}: WaffleBlock, widthPx: number) =>
  textBlock(heading, {style: "heading", widthPx, maxLines: 4});

/** Height of what stands above the cells. */
export function headHeight(block: WaffleBlock, widthPx: number): number {
  const title = titleOf(block, widthPx).heightPx;
  return (
    (title > 0 ? title + titleGapPx : 0) +
    (placeIn(widthPx).isBeside ? 0 : wordsHeight(block, widthPx) + gridGapPx)
  );
}

function wordsHeight(block: WaffleBlock, widthPx: number): number {
  const lines = wordsOf(block, placeIn(widthPx)).flat();
  return lines.reduce((sum, {block: text}) => sum + text.heightPx, 0) + partGapPx * (block.parts.length - 1);
}

/** A block in its column: heading, cells, and the words of its parts beside or above. */
export function drawBlock(
  block: WaffleBlock,
  {leftPx, topPx, widthPx, headPx, context}: BlockOptions
): {nodes: SceneNode[]; heightPx: number} {
  const place = placeIn(widthPx);
  const {isBeside, sidePx} = place;
  const title = titleOf(block, widthPx);
  const words = wordsOf(block, place);
  const grid = {leftPx, topPx: topPx + headPx, sidePx};
  const nodes: SceneNode[] = [
    group(placeBlock(title, {x: leftPx, topPx, className: "sb-ink"}), {hidden: true}),
    group(
      block.rest.flatMap(span => waffleCells(span, grid)),
      {hidden: true}
    )
  ];
  const textLeft = isBeside ? leftPx + sidePx + gapPx : leftPx;
  let textTop = topPx + (title.heightPx > 0 ? title.heightPx + titleGapPx : 0);
  for (const [index, {datum, spans}] of block.parts.entries()) {
    const texts: SceneNode[] = [];
    for (const {block: text, className} of words[index] ?? []) {
      texts.push(...placeBlock(text, {x: textLeft, topPx: textTop, className}));
      textTop += text.heightPx;
    }
    textTop += partGapPx;
    const cells = spans.flatMap(span => waffleCells(span, grid));
    const box = uniteBoxes(cells.map(boxOf)) ?? {x: leftPx, y: grid.topPx, width: 0, height: 0};
    nodes.push(partGroup({datum, nodes: cells, box}, texts, {context, isMany: false}));
  }
  const heightPx = Math.max(headPx + sidePx, isBeside ? textTop - partGapPx - topPx : 0);
  return {nodes, heightPx};
}
