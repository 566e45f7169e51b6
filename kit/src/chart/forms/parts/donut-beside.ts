import {type PartLabel, partLabel, placePartLabel} from "../../guides/part-label.ts";
import {spreadLabels} from "../../guides/spread-labels.ts";
import {textStyle} from "../../guides/text-block.ts";
import {onRing, type Ring} from "../../marks/ring-slice.ts";
import {type Point, path, type SceneNode} from "../../scene.ts";
import {datumGroup} from "../datum-group.ts";
import type {Plot} from "../form.ts";
import {type RingOptions, ringSum, type Slice, sliceGaps, sliceNodes} from "./slices.ts";

const maxRadiusPx = 150;
/** Below this, columns at both sides leave the ring too small. */
const minWidthPx = 440;
/** Of the width: what is left at either side holds the labels. */
const radiusShare = {whole: 0.23, half: 0.27};
const innerShare = 0.58;
/** From the rim to the bend of a leader, and to where labels stand. */
const bendPx = 12;
const labelGapPx = 24;
const leaderGapPx = 5;
const stackGapPx = 8;

interface Placed {
  slice: Slice;
  label: PartLabel;
  right: boolean;
  /** Middle of the slice. */
  angle: number;
}

/** Labels in a column at either side, led to their slices; null where they have no room. */
export function layoutBeside(slices: readonly Slice[], options: RingOptions): Plot | null {
  const {widthPx, half} = options;
  if (widthPx < minWidthPx) return null;
  const outerPx = Math.min(maxRadiusPx, widthPx * radiusShare[half ? "half" : "whole"]);
  const columnPx = widthPx / 2 - outerPx - labelGapPx;
  const placed = slices.map(slice => toPlaced(slice, columnPx, options));
  if (!placed.every(({label}) => label.fits)) return null;
  const overPx = textStyle.label.lineHeightPx;
  const top = overPx + bendPx;
  const center: Point = [widthPx / 2, top + outerPx];
  const bottom = half ? center[1] + 4 : center[1] + outerPx + overPx;
  const ring: Ring = {center, outerPx, innerPx: outerPx * innerShare};
  const tops = new Map<Placed, number>();
  for (const side of [true, false]) {
    // From the top down on either side: the left side runs upwards round the ring.
    const column = placed
      .filter(({right}) => right === side)
      .sort((a, b) => tipOf(a, ring)[1] - tipOf(b, ring)[1]);
    const wishes = column.map(each => {
      const sizePx = each.label.heightPx;
      return {atPx: tipOf(each, ring)[1] - textStyle.label.lineHeightPx / 2 + sizePx / 2, sizePx};
    });
    const found = spreadLabels(wishes, {fromPx: 0, toPx: bottom + (half ? 0 : bendPx), gapPx: stackGapPx});
    if (!found) return null;
    for (const [index, each] of column.entries())
      tops.set(each, (found[index] as number) - each.label.heightPx / 2);
  }
  const marks = placed.map(each => drawPlaced(each, tops.get(each) as number, {ring, options}));
  const lowest = placed.map(each => (tops.get(each) as number) + each.label.heightPx);
  return {
    nodes: [...marks, ...sliceGaps(slices, ring, half), ...ringSum(ring, options)],
    heightPx: Math.max(center[1] + (half ? 4 : outerPx), ...lowest),
    legend: []
  };
}

function toPlaced(slice: Slice, columnPx: number, {context}: RingOptions): Placed {
  const angle = (slice.angles[0] + slice.angles[1]) / 2;
  const label = partLabel(
    {label: slice.part.label, value: slice.part.value},
    {share: slice.share, widthPx: columnPx},
    context
  );
  return {slice, label, angle, right: Math.sin(angle) >= 0};
}

function tipOf({angle}: Placed, {center, outerPx}: Ring): Point {
  return onRing(center, outerPx + bendPx, angle);
}

function drawPlaced(
  placed: Placed,
  topPx: number,
  {ring, options}: {ring: Ring; options: RingOptions}
): SceneNode {
  const {slice, label, right, angle} = placed;
  const way = right ? 1 : -1;
  const x = ring.center[0] + way * (ring.outerPx + labelGapPx);
  const lineY = topPx + textStyle.label.lineHeightPx / 2;
  const leader = path(
    [[onRing(ring.center, ring.outerPx + 2, angle), tipOf(placed, ring), [x - way * leaderGapPx, lineY]]],
    "sb-leader"
  );
  const nodes = [
    ...sliceNodes(slice, ring),
    leader,
    ...placePartLabel(label, {x, topPx, hue: slice.hue, anchor: right ? "start" : "end"})
  ];
  const hit = {x: right ? x : x - label.widthPx, y: topPx, width: label.widthPx, height: label.heightPx};
  return datumGroup(slice.part, nodes, hit, options.context);
}
