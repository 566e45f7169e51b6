import type {SceneNode} from "../scene.ts";
import {type Line, longestWord, widthOf} from "../text/wrap-runs.ts";
import type {Hue} from "../theme.ts";
import {type ChartContext, wordQuantity} from "../values/context.ts";
import {isAhead, type MarkValue} from "../values/mark-value.ts";
import {placeBlock, type TextBlock, textBlock, textStyle} from "./text-block.ts";

/** A value in words with, under it, what it is where it is not settled: `500+`, `planned`. */
export interface ValueLabel {
  value: TextBlock;
  status: TextBlock;
  heightPx: number;
  widthPx: number;
  /** No word had to be broken. */
  fits: boolean;
  ahead: boolean;
}

export function valueLabel(value: MarkValue | null, widthPx: number, context: ChartContext): ValueLabel {
  const {words} = context;
  const word = (style: "label" | "compact") => (value ? wordQuantity(value.quantity, {style}, context) : "");
  const full = word("label");
  // `€3,370,000,000`, or where that has no room `€3.37 billion`.
  const isShort = Math.abs(value?.low ?? 0) >= 1e6 && longestWord([{text: full}], textStyle.value) > widthPx;
  const text = isShort ? word("compact") : full;
  const statusText = value ? words.statusLabel[value.status] : words.noFigure;
  const valueBlock = textBlock(text, {style: "value", widthPx, maxLines: 4});
  const status = textBlock(statusText, {style: "label", widthPx, maxLines: 3});
  const fonts = [textStyle.value, textStyle.label] as const;
  const longest = Math.max(longestWord([{text}], fonts[0]), longestWord([{text: statusText}], fonts[1]));
  const lineWidths = [valueBlock, status].flatMap(block => block.lines.map(line => lineWidth(line, block)));
  return {
    value: valueBlock,
    status,
    heightPx: valueBlock.heightPx + status.heightPx,
    widthPx: Math.max(0, ...lineWidths),
    fits: longest <= widthPx && !valueBlock.cut && !status.cut,
    ahead: value !== null && isAhead(value.status)
  };
}

/** Draws a label with its top edge at `topPx`; what is not settled takes the hue of its mark. */
export function placeValueLabel(
  {value, status, ahead}: ValueLabel,
  {x, topPx, hue}: {x: number; topPx: number; hue: Hue}
): SceneNode[] {
  const color = ahead ? `sb-hue-text sb-${hue}` : "sb-ink";
  return [
    ...placeBlock(value, {x, topPx, className: color}),
    ...placeBlock(status, {x, topPx: topPx + value.heightPx, className: ahead ? color : "sb-muted"})
  ];
}

function lineWidth(line: Line, {style}: TextBlock): number {
  return widthOf(line, textStyle[style]);
}
