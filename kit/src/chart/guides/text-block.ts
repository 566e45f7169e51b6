import type {TextRun} from "../../ledger/bound-text.ts";
import {type Anchor, type SceneNode, textLines} from "../scene.ts";
import {capHeightEm, type Font} from "../text/measure-text.ts";
import {balanceRuns, type Line, type WrapOptions, wrapRuns} from "../text/wrap-runs.ts";

/** Sizes of chart text: on the smallest screens both layouts are shrunk a little, and none falls under 12 px. */
export const textStyle = {
  title: {sizePx: 21, bold: true, lineHeightPx: 26},
  subtitle: {sizePx: 16, lineHeightPx: 22},
  value: {sizePx: 16, bold: true, lineHeightPx: 20},
  heading: {sizePx: 16, bold: true, lineHeightPx: 20},
  label: {sizePx: 14, lineHeightPx: 18}
} as const satisfies Record<string, Font & {lineHeightPx: number}>;

export type TextStyle = keyof typeof textStyle;

/** Text wrapped into a column, before it has a place. */
export interface TextBlock {
  lines: readonly Line[];
  heightPx: number;
  cut: boolean;
  style: TextStyle;
}

interface BlockOptions {
  style: TextStyle;
  widthPx: number;
  maxLines?: number;
  /** Lines of about the same length: for titles and labels, not for running text. */
  balanced?: boolean;
}

export function textBlock(
  runs: readonly TextRun[] | string,
  {style, widthPx, maxLines, balanced = false}: BlockOptions
): TextBlock {
  const font: Font & {lineHeightPx: number} = textStyle[style];
  const list = typeof runs === "string" ? (runs === "" ? [] : [{text: runs}]) : runs;
  const options: WrapOptions = {sizePx: font.sizePx, bold: font.bold ?? false, widthPx};
  if (maxLines !== undefined) options.maxLines = maxLines;
  const {lines, cut} = balanced ? balanceRuns(list, options) : wrapRuns(list, options);
  return {lines, cut, heightPx: lines.length * font.lineHeightPx, style};
}

/** Draws a block with its top edge at `topPx`; `x` is the left edge, the middle or the right edge of its lines. */
export function placeBlock(
  {lines, style}: TextBlock,
  {x, topPx, className, anchor = "start"}: {x: number; topPx: number; className: string; anchor?: Anchor}
): SceneNode[] {
  const {lineHeightPx, ...font} = textStyle[style];
  // The first baseline: capitals centred in their line.
  const y = topPx + lineHeightPx / 2 + (font.sizePx * capHeightEm) / 2;
  return textLines(lines, {x, y, anchor, lineHeightPx, className, ...font});
}
