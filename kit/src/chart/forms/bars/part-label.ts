import {textStyle} from "../../guides/text-block.ts";
import {type Box, rect, type SceneNode} from "../../scene.ts";
import type {BarLayout} from "../../spec/bar-layout.ts";
import {capHeightEm, measureText} from "../../text/measure-text.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import type {DrawnPart} from "./draw-stack.ts";
import {shareOfPart} from "./segments.ts";
import type {Stack} from "./stack.ts";

/** Room between a label and the edges of its segment. */
const insetPx = 5;

/** The words in each segment of a stack: its value, or its share. */
export function partTexts(stack: Stack, layout: BarLayout, context: ChartContext): string[] {
  return stack.parts.map(part => {
    if (layout !== "share") return wordQuantity(part.datum.value.quantity, {style: "label"}, context);
    const share = shareOfPart(part, stack.parts);
    return share ? wordQuantity(share, {style: "percent"}, context) : "";
  });
}

/** True where a label has room within its segment; a target has no inside. */
export function fitsInside({datum, labelBox}: DrawnPart, text: string): boolean {
  const {sizePx, lineHeightPx} = textStyle.label;
  if (datum.value?.status === "target") return false;
  const room = labelBox.width - 2 * insetPx;
  return labelBox.height >= lineHeightPx && measureText(text, {sizePx}) <= room;
}

/** A label in the middle of its segment, in the colour of the ground; on a hatched one, on a plate of ground. */
export function partLabel({datum, labelBox}: DrawnPart, text: string, hueClass: string): SceneNode[] {
  const {sizePx} = textStyle.label;
  const status = datum.value?.status;
  const isFilled = status !== "planned" && status !== "pledged" && status !== "withdrawn";
  const x = labelBox.x + labelBox.width / 2;
  const middle = labelBox.y + labelBox.height / 2;
  const label: SceneNode = {
    type: "text",
    x,
    y: middle + (sizePx * capHeightEm) / 2,
    anchor: "middle",
    sizePx,
    line: [{text}],
    className: isFilled ? "sb-ground" : `sb-hue-text ${hueClass}`
  };
  if (isFilled) return [label];
  const width = measureText(text, {sizePx}) + 6;
  const plate: Box = {x: x - width / 2, y: middle - 8, width, height: 16};
  return [rect(plate, "sb-ground"), label];
}
