import type {Quantity} from "../../../quantity/quantity.ts";
import type {Known} from "../../describe/compare-data.ts";
import {placeBlock, textBlock, textStyle} from "../../guides/text-block.ts";
import {onRing, type Ring, ringSlice} from "../../marks/ring-slice.ts";
import {group, path, type SceneNode} from "../../scene.ts";
import type {DonutSpec} from "../../spec/donut.ts";
import {longestWord} from "../../text/wrap-runs.ts";
import type {Hue} from "../../theme.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {labelHues} from "../../values/label-hues.ts";
import {readSeries} from "../../values/read-series.ts";
import {partsWords} from "../../words/parts-words.ts";
import {sumOf, wordShare} from "./shares.ts";

/** A part with its place on the ring. */
export interface Slice {
  part: Known;
  hue: Hue;
  angles: readonly [from: number, to: number];
  /** In words; empty where shares are not what the chart is about. */
  share: string;
}

/** What both layouts of a ring need. */
export interface RingOptions {
  widthPx: number;
  half: boolean;
  sum: Quantity;
  context: ChartContext;
}

/** Slices in the order of the rows: clockwise from the top, or as half a ring from left to right. */
export function slicesOf(
  parts: readonly Known[],
  spec: DonutSpec,
  {all, context}: {all: readonly Datum[]; context: ChartContext}
): Slice[] {
  const keyOf = (datum: Datum) => {
    const {row, label, labelIsTime, value} = datum;
    return (
      readSeries<Datum>({row, label, labelIsTime, value}, {series: spec.label}, context).series?.key ?? ""
    );
  };
  const hues = labelHues(all.map(keyOf), spec);
  const sum = sumOf(parts);
  const total = sum.low?.valueOf() ?? 0;
  const [start, turn] = spec.half ? [-Math.PI / 2, Math.PI] : [0, 2 * Math.PI];
  let done = 0;
  return parts.map(part => {
    const from = start + (done / total) * turn;
    done += part.value.low ?? 0;
    return {
      part,
      hue: hues.get(keyOf(part)) ?? "grey",
      angles: [from, Math.min(start + turn, start + (done / total) * turn)],
      share: spec.half ? "" : wordShare(part, sum, context)
    };
  });
}

export function sliceNodes({part, angles, hue}: Slice, ring: Ring): SceneNode[] {
  return ringSlice(part.value, angles, {ring, hue});
}

/** Cuts of the ground's colour between neighbouring slices. */
export function sliceGaps(
  slices: readonly Slice[],
  {center, innerPx, outerPx}: Ring,
  half: boolean
): SceneNode[] {
  if (slices.length < 2) return [];
  const cuts = half ? slices.slice(1) : slices;
  const lines = cuts.map(
    ({angles: [at]}) => [onRing(center, innerPx - 1, at), onRing(center, outerPx + 1, at)] as const
  );
  return [path(lines, "sb-gap")];
}

/** The sum in the middle of the ring, over the line on which half a ring stands; nothing where it has no room. */
export function ringSum({center: [x, y], innerPx}: Ring, {half, sum, context}: RingOptions): SceneNode[] {
  const roomPx = innerPx * 1.6;
  const text = wordQuantity(sum, {style: "label", unit: true}, context);
  const value = textBlock([{text, literal: true}], {
    style: "value",
    widthPx: roomPx,
    maxLines: 3,
    balanced: true
  });
  const under = textBlock(partsWords(context.locale).inAll, {style: "label", widthPx: roomPx});
  const heightPx = value.heightPx + under.heightPx;
  const fits = !value.cut && longestWord([{text}], textStyle.value) <= roomPx && under.lines.length === 1;
  if (!fits || heightPx > innerPx * (half ? 0.8 : 1.3)) return [];
  const topPx = half ? y - heightPx : y - heightPx / 2;
  const centered = [
    ...placeBlock(value, {x, topPx, className: "sb-ink"}),
    ...placeBlock(under, {x, topPx: topPx + value.heightPx, className: "sb-muted"})
  ];
  return [group(centered.map(node => (node.type === "text" ? {...node, anchor: "middle" as const} : node)))];
}
