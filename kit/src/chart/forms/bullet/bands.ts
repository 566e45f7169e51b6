import {placeBlock, textBlock, textStyle} from "../../guides/text-block.ts";
import {type BarFrame, toBox} from "../../marks/bar-frame.ts";
import {rect, type SceneNode} from "../../scene.ts";
import {widthOf} from "../../text/wrap-runs.ts";
import {UnfitData} from "../unfit-data.ts";
import type {BulletDatum} from "./row.ts";

const swatchPx = 22;
const gapPx = 8;

/** Grounds of bands, the lowest the darkest. */
const bandClass = (index: number) => `sb-band-${Math.min(index + 1, 4)} sb-grey`;

/** Bands behind a bar, each from the end of the one before. Refuses ends that are not one number, or out of order. */
export function drawBands(bands: readonly BulletDatum[], frame: BarFrame): SceneNode[] {
  let from = 0;
  return bands.flatMap(({value, row}, index) => {
    if (!value) return [];
    if (value.low === null || value.low !== value.high)
      throw new UnfitData(`row ${row + 1}: the end of a band must be one number`);
    if (value.low < from) throw new UnfitData(`row ${row + 1}: the bands do not run from the lowest up`);
    const box = toBox(frame, frame.scale(from), frame.scale(value.low));
    from = value.low;
    return [rect(box, bandClass(index))];
  });
}

/** Names the bands under the plot. */
export function bandKey(
  names: readonly string[],
  {widthPx, topPx}: {widthPx: number; topPx: number}
): {nodes: SceneNode[]; heightPx: number} {
  const {lineHeightPx} = textStyle.label;
  const nodes: SceneNode[] = [];
  let [x, top, heightPx] = [0, topPx, names.length > 0 ? lineHeightPx : 0];
  for (const [index, name] of names.entries()) {
    const room = widthPx - swatchPx - gapPx;
    const block = textBlock(name, {style: "label", widthPx: room, maxLines: 3});
    const width = Math.max(0, ...block.lines.map(line => widthOf(line, textStyle.label)));
    if (x > 0 && x + swatchPx + gapPx + width > widthPx) {
      x = 0;
      top = topPx + heightPx + 4;
    }
    nodes.push(rect({x, y: top + 3, width: swatchPx, height: 12}, bandClass(index)));
    nodes.push(...placeBlock(block, {x: x + swatchPx + gapPx, topPx: top, className: "sb-muted"}));
    heightPx = Math.max(heightPx, top + block.heightPx - topPx);
    x += swatchPx + gapPx + width + 24;
  }
  return {nodes, heightPx};
}
