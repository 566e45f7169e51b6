import {baseline, valueRules, valueTicks} from "../../guides/axis.ts";
import {legendKeys} from "../../guides/legend.ts";
import {placeBlock, textBlock, textStyle} from "../../guides/text-block.ts";
import {placeValueLabel, valueLabel} from "../../guides/value-label.ts";
import {barMark} from "../../marks/bar.ts";
import {toBox} from "../../marks/bar-frame.ts";
import {valueScale} from "../../scales/value-scale.ts";
import {group, type SceneNode} from "../../scene.ts";
import type {ColumnSpec} from "../../spec/column.ts";
import {groupByLabel} from "../../values/categories.ts";
import type {Datum} from "../../values/datum.ts";
import type {Series} from "../../values/series.ts";
import {sortByValue} from "../../values/sort-data.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {requireOneScale} from "../one-scale.ts";
import {measureColumnLabels} from "./column-geometry.ts";
import {areTooMany, partGroup} from "./part-groups.ts";
import {isBelowZero} from "./series-bar.ts";

const labelGapPx = 4;
const bandGapPx = 18;
const gapPx = 12;
const maxBarPx = 100;
const headingGapPx = 6;
/** Height of the largest value. */
const plotPx = 90;

/** A band of columns a series, one under another on one scale, with the labels once below. */
export function layoutSplitColumns(spec: ColumnSpec, data: readonly Datum[], options: LayoutOptions): Plot {
  requireOneScale(options.all);
  const {series} = options;
  const categories = sortByValue(
    groupByLabel(data),
    ({data: own}) => own.find(({series: of}) => of?.key === series[0]?.key)?.value ?? null,
    spec.sort
  );
  const order = categories.map(({label}) => label);
  const most = Math.max(1, groupByLabel(options.all).length);
  const geometry = measure(most, options);
  const nodes: SceneNode[] = [];
  let top = 0;
  for (const own of series) {
    const rows = data.filter(datum => datum.series?.key === own.key);
    const band = drawBand(own, {rows, order, topPx: top, geometry, options});
    nodes.push(...band.nodes);
    top += band.heightPx + bandGapPx;
  }
  const labels = measureColumnLabels(order, {...geometry, widthPx: options.widthPx});
  const labelTop = top - bandGapPx + 6;
  for (const [index, text] of order.entries()) {
    const block = labels.label(text, index);
    const x = geometry.leftPx + index * geometry.slotPx;
    if (block)
      nodes.push(group(placeBlock(block, {x, topPx: labelTop, className: "sb-muted"}), {hidden: true}));
  }
  const values = options.all.flatMap(({value}) => (value ? [value] : []));
  return {
    nodes,
    heightPx: labelTop + labels.labelHeightPx,
    legend: geometry.ticks ? legendKeys(values) : []
  };
}

/** Values stand above their columns where all have room, else there are rules. */
function measure(most: number, {widthPx, all, also, context}: LayoutOptions) {
  const values = all.flatMap(({value}) => (value ? [value] : []));
  const endPx = widthPx / most - gapPx;
  const hasEnds = endPx >= 20 && all.every(({value}) => valueLabel(value, endPx, context).fits);
  const bounds = [...values, ...also];
  const scale = valueScale(bounds, {rangePx: [hasEnds ? plotPx : plotPx + 20, 0], nice: !hasEnds});
  const ticks = hasEnds ? null : valueTicks(scale, values[0]?.quantity.unit ?? "1", context);
  const leftPx = ticks ? ticks.widthPx + 8 : 0;
  return {leftPx, slotPx: (widthPx - leftPx) / most, endPx, hasEnds, ticks, scale};
}

interface BandOptions {
  rows: readonly Datum[];
  order: readonly string[];
  topPx: number;
  geometry: ReturnType<typeof measure>;
  options: LayoutOptions;
}

function drawBand({text, hue}: Series, {rows, order, topPx, geometry, options}: BandOptions) {
  const {widthPx, context, all} = options;
  const {leftPx, slotPx, endPx, hasEnds, ticks} = geometry;
  const heading = textBlock(text, {style: "heading", widthPx, maxLines: 3});
  const thicknessPx = Math.max(0.5, Math.min(maxBarPx, slotPx - Math.min(gapPx, slotPx * 0.3)));
  const draw = (datum: Datum, offsetPx: number) => {
    const startPx = leftPx + order.indexOf(datum.label) * slotPx;
    const scale = (value: number) => offsetPx + geometry.scale.toPx(value);
    const frame = {orientation: "vertical", startPx, thicknessPx, scale} as const;
    const zero = scale(0);
    const mark = datum.value ? barMark(datum.value, frame, hue) : {nodes: [], fromPx: zero, toPx: zero};
    const end = hasEnds ? valueLabel(datum.value, endPx, context) : null;
    const below = isBelowZero(datum);
    const endTop = below ? mark.toPx + labelGapPx : mark.fromPx - labelGapPx - (end?.heightPx ?? 0);
    const label = end ? placeValueLabel(end, {x: startPx, topPx: endTop, hue}) : [];
    const box = toBox(frame, mark.fromPx, mark.toPx);
    const ends = [endTop, endTop + (end?.heightPx ?? 0)];
    return {
      datum,
      nodes: mark.nodes,
      box,
      label,
      from: Math.min(mark.fromPx, ...ends),
      to: Math.max(mark.toPx, ...ends)
    };
  };
  // A band is as high as its own columns and labels need; a px is worth the same in all.
  const {from, to} = spanOf(
    rows.map(datum => draw(datum, 0)),
    geometry
  );
  const top = topPx + heading.heightPx + headingGapPx - from;
  const scale = {...geometry.scale, toPx: (value: number) => top + geometry.scale.toPx(value)};
  const zero = scale.toPx(0);
  return {
    nodes: [
      ...placeBlock(heading, {x: 0, topPx, className: `sb-hue-text sb-${hue}`}),
      ...(ticks ? [group(valueRules(ticks, {scale, leftPx, rightPx: widthPx}), {hidden: true})] : []),
      ...rows
        .map(datum => draw(datum, top))
        .map(({label, ...part}) => partGroup(part, label, {context, isMany: areTooMany(all)})),
      baseline([leftPx, zero], [widthPx, zero])
    ],
    heightPx: heading.heightPx + headingGapPx + to - from
  };
}

/** What a band takes up along the axis of values, from zero; with rules all of them. */
function spanOf(drawn: readonly {from: number; to: number}[], {scale, ticks}: ReturnType<typeof measure>) {
  const half = textStyle.label.lineHeightPx / 2;
  const rules = ticks?.values.map(({value}) => scale.toPx(value)) ?? [];
  const ends = [scale.toPx(0), ...rules.flatMap(px => [px - half, px + half])];
  return {
    from: Math.min(...ends, ...drawn.map(({from}) => from)),
    to: Math.max(...ends, ...drawn.map(({to}) => to))
  };
}
