import type {Anchor, SceneNode, TextNode} from "../scene.ts";
import {longestWord, widthOf} from "../text/wrap-runs.ts";
import type {Hue} from "../theme.ts";
import {type ChartContext, wordQuantity} from "../values/context.ts";
import {isAhead, type MarkValue} from "../values/mark-value.ts";
import {placeBlock, type TextBlock, textBlock, textStyle} from "./text-block.ts";

/** What a part is, its value, and what else is to be said of it: its share, its status. */
export interface PartLabel {
  name: TextBlock;
  value: TextBlock;
  detail: TextBlock;
  /** Value and detail stand on one line. */
  oneLine: boolean;
  widthPx: number;
  heightPx: number;
  /** No word had to be broken and nothing was cut. */
  fits: boolean;
  ahead: boolean;
}

const wordGapPx = 6;
const widthIn = (block: TextBlock) =>
  Math.max(0, ...block.lines.map(line => widthOf(line, textStyle[block.style])));

export function partLabel(
  {label, value}: {label: string; value: MarkValue},
  {share, widthPx}: {share: string; widthPx: number},
  context: ChartContext
): PartLabel {
  const text = wordQuantity(value.quantity, {style: "label"}, context);
  const said = [share, context.words.statusLabel[value.status]].filter(Boolean).join(", ");
  const name = textBlock(label, {style: "label", widthPx, maxLines: 4, balanced: true});
  const valueBlock = textBlock([{text, ...figureOf(value)}], {style: "value", widthPx, maxLines: 2});
  const detail = textBlock(said === "" ? "" : [{text: said, literal: true}], {
    style: "label",
    widthPx,
    maxLines: 2
  });
  const linePx = widthIn(valueBlock) + wordGapPx + widthIn(detail);
  const oneLine = valueBlock.lines.length === 1 && detail.lines.length === 1 && linePx <= widthPx;
  const longest = Math.max(
    longestWord([{text: label}], textStyle.label),
    longestWord([{text}], textStyle.value),
    longestWord([{text: said}], textStyle.label)
  );
  return {
    name,
    value: valueBlock,
    detail,
    oneLine,
    widthPx: Math.max(widthIn(name), oneLine ? linePx : Math.max(widthIn(valueBlock), widthIn(detail))),
    heightPx: name.heightPx + valueBlock.heightPx + (oneLine ? 0 : detail.heightPx),
    fits: longest <= widthPx && !name.cut && !valueBlock.cut && !detail.cut,
    ahead: isAhead(value.status)
  };
}

function figureOf({figures}: MarkValue): {figure?: string} {
  const [figure] = figures;
  return figure !== undefined && figures.length === 1 ? {figure} : {};
}

/** Draws a label with its top edge at `topPx`, set left or right of `x`. */
export function placePartLabel(
  {name, value, detail, oneLine, ahead}: PartLabel,
  {x, topPx, hue, anchor = "start"}: {x: number; topPx: number; hue: Hue; anchor?: Exclude<Anchor, "middle">}
): SceneNode[] {
  const valueColor = ahead ? `sb-hue-text sb-${hue}` : "sb-ink";
  const valueTop = topPx + name.heightPx;
  const [valuePx, detailPx] = [widthIn(value), widthIn(detail)];
  // On one line the smaller text shares the baseline of the larger.
  const detailTop = oneLine ? valueTop + 1.5 : valueTop + value.heightPx;
  const [valueX, detailX] = !oneLine
    ? [x, x]
    : anchor === "start"
      ? [x, x + valuePx + wordGapPx]
      : [x - detailPx - wordGapPx, x];
  return [
    ...anchored(placeBlock(name, {x, topPx, className: "sb-ink"}), anchor),
    ...anchored(placeBlock(value, {x: valueX, topPx: valueTop, className: valueColor}), anchor),
    ...anchored(
      placeBlock(detail, {x: detailX, topPx: detailTop, className: ahead ? valueColor : "sb-muted"}),
      anchor
    )
  ];
}

function anchored(nodes: readonly SceneNode[], anchor: Anchor): SceneNode[] {
  return nodes.map(node => (node.type === "text" ? ({...node, anchor} satisfies TextNode) : node));
}
