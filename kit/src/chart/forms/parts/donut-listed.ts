import {textStyle} from "../../guides/text-block.ts";
import {onRing, type Ring} from "../../marks/ring-slice.ts";
import type {Point, SceneNode} from "../../scene.ts";
import {capHeightEm, measureText} from "../../text/measure-text.ts";
import {wordQuantity} from "../../values/context.ts";
import {isAhead} from "../../values/mark-value.ts";
import {datumGroup} from "../datum-group.ts";
import type {Plot} from "../form.ts";
import {partList} from "./part-list.ts";
import {type RingOptions, ringSum, type Slice, sliceGaps, sliceNodes} from "./slices.ts";

const maxRadiusPx = 130;
const innerShare = 0.52;
const listGapPx = 20;

/** The ring with the values in its slices as far as they have room, and a list of all parts under it. */
export function layoutListed(slices: readonly Slice[], options: RingOptions): Plot {
  const {widthPx, half, context} = options;
  const outerPx = Math.min(maxRadiusPx, widthPx / 2 - 4);
  const center: Point = [widthPx / 2, outerPx];
  const ring: Ring = {center, outerPx, innerPx: outerPx * innerShare};
  const topPx = center[1] + (half ? 4 : outerPx) + listGapPx;
  const list = partList(slices, {topPx, widthPx}, context);
  const marks = slices.map((slice, index) => {
    const {y, heightPx} = list.boxes[index] as {y: number; heightPx: number};
    const nodes = [
      ...sliceNodes(slice, ring),
      ...valueInside(slice, ring, options),
      ...(list.entries[index] as SceneNode[])
    ];
    return datumGroup(
      slice.part,
      nodes,
      {x: -4, y: y - 2, width: widthPx + 8, height: heightPx + 4},
      context
    );
  });
  return {
    nodes: [...marks, ...sliceGaps(slices, ring, half), ...ringSum(ring, options)],
    heightPx: topPx + list.heightPx,
    legend: []
  };
}

/** Hatching leaves no ground to read a value on. */
function valueInside(
  {part, angles}: Slice,
  {center, innerPx, outerPx}: Ring,
  {context}: RingOptions
): SceneNode[] {
  if (isAhead(part.value.status)) return [];
  const {lineHeightPx: _, ...font} = textStyle.value;
  const text = wordQuantity(part.value.quantity, {style: "label"}, context);
  const width = measureText(text, font);
  const middle = (innerPx + outerPx) / 2;
  const chord = 2 * middle * Math.sin(Math.min(Math.PI, angles[1] - angles[0]) / 2);
  if (Math.hypot(width, font.sizePx) > Math.min(outerPx - innerPx, chord) - 6) return [];
  const [x, y] = onRing(center, middle, (angles[0] + angles[1]) / 2);
  const figure = part.value.figures.length === 1 ? {figure: part.value.figures[0] as string} : {};
  const at = {x, y: y + (font.sizePx * capHeightEm) / 2, anchor: "middle" as const};
  return [{type: "text", ...at, line: [{text, ...figure}], className: "sb-on-hue", ...font}];
}
