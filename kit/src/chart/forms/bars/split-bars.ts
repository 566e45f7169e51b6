import {baseline} from "../../guides/axis.ts";
import {placeBlock, textBlock} from "../../guides/text-block.ts";
import {placeValueLabel, valueLabel} from "../../guides/value-label.ts";
import {barMark} from "../../marks/bar.ts";
import {toBox} from "../../marks/bar-frame.ts";
import {openEndPx} from "../../marks/open-end.ts";
import {valueScale} from "../../scales/value-scale.ts";
import {type Box, group, type SceneNode} from "../../scene.ts";
import type {BarSpec} from "../../spec/bar.ts";
import {type Category, groupByLabel} from "../../values/categories.ts";
import type {Datum} from "../../values/datum.ts";
import type {Series} from "../../values/series.ts";
import {sortByValue} from "../../values/sort-data.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {requireOneScale} from "../one-scale.ts";
import {areTooMany, partGroup} from "./part-groups.ts";
import {measureLabelColumn, rowLabel} from "./row-geometry.ts";
import {isBelowZero} from "./series-bar.ts";

const barPx = 22;
const rowGapPx = 8;
const labelGapPx = 4;
const valueGapPx = 6;
const panelGapPx = 20;
/** A panel narrower than this has no room for a bar and its value. */
const minPanelPx = 96;
const bandGapPx = 26;

/** A small panel a series, side by side on one scale, with the labels once at the left, or above each row. */
export function layoutSplitBars(spec: BarSpec, data: readonly Datum[], options: LayoutOptions): Plot {
  requireOneScale(options.all);
  const {widthPx, series} = options;
  const categories = sortByValue(
    groupByLabel(data),
    ({data: own}) => own.find(({series: of}) => of?.key === series[0]?.key)?.value ?? null,
    spec.sort
  );
  const label = measureLabelColumn(
    options.all.map(datum => datum.label),
    widthPx
  );
  const plotPx = widthPx - label.leftPx;
  const most = Math.max(1, Math.floor((plotPx + panelGapPx) / (minPanelPx + panelGapPx)));
  const bands = Math.ceil(series.length / most);
  const columns = Math.ceil(series.length / bands);
  const panelPx = (plotPx - panelGapPx * (columns - 1)) / columns;
  const geometry = {...label, ...measurePanel(panelPx, options), panelPx};
  const nodes: SceneNode[] = [];
  let top = 0;
  for (let at = 0; at < series.length; at += columns) {
    const band = drawBand(series.slice(at, at + columns), categories, {geometry, topPx: top, options});
    nodes.push(...band.nodes);
    top += band.heightPx + bandGapPx;
  }
  return {nodes, heightPx: Math.max(0, top - bandGapPx), legend: []};
}

/** Room in a panel: bars from zero, with their values after them. */
function measurePanel(panelPx: number, {all, also, context}: LayoutOptions) {
  // Labels at both ends must leave room for the bars.
  const endPx = panelPx * (all.some(isBelowZero) ? 0.34 : 0.55);
  const ends = all.map(datum => ({datum, end: valueLabel(datum.value, endPx, context)}));
  const reserve = (isBelow: boolean, side: "low" | "high") => {
    const own = ends.filter(({datum}) => isBelowZero(datum) === isBelow);
    const open = all.some(({value}) => value && value[side] === null) ? openEndPx : 0;
    return open + Math.max(0, ...own.map(({end}) => end.widthPx + valueGapPx));
  };
  const [left, right] = [reserve(true, "low"), reserve(false, "high")];
  const values = all.flatMap(({value}) => (value ? [value] : []));
  const range = [Math.min(left, panelPx), Math.max(Math.min(left, panelPx), panelPx - right)] as const;
  return {endPx, scale: valueScale([...values, ...also], {rangePx: range}).toPx};
}

interface BandOptions {
  geometry: ReturnType<typeof measurePanel> & ReturnType<typeof measureLabelColumn> & {panelPx: number};
  topPx: number;
  options: LayoutOptions;
}

/** A row of panels under their headings. */
function drawBand(
  series: readonly Series[],
  categories: readonly Category[],
  {geometry, topPx, options}: BandOptions
): {nodes: SceneNode[]; heightPx: number} {
  const {leftPx, labelPx, isBeside, panelPx, scale} = geometry;
  const lefts = series.map((_, index) => leftPx + index * (panelPx + panelGapPx));
  const headings = series.map(({text}) => textBlock(text, {style: "heading", widthPx: panelPx, maxLines: 3}));
  const headPx = Math.max(0, ...headings.map(({heightPx}) => heightPx));
  const nodes: SceneNode[] = headings.flatMap((heading, index) =>
    placeBlock(heading, {
      x: lefts[index] ?? 0,
      topPx: topPx + headPx - heading.heightPx,
      className: `sb-hue-text sb-${series[index]?.hue ?? "grey"}`
    })
  );
  const zeroLines = (from: number, to: number) =>
    lefts.map(left => baseline([left + scale(0), from - 2], [left + scale(0), to + 2]));
  let top = topPx + headPx + 8;
  const barsTop = top;
  for (const {label, data} of categories) {
    const block = rowLabel(label, data[0] ?? {row: 0}, {widthPx: labelPx, context: options.context});
    const drawn = series.flatMap((own, index) =>
      data
        .filter(datum => datum.series?.key === own.key)
        .map(datum => ({datum, hue: own.hue, leftPx: lefts[index] ?? 0}))
    );
    const ends = drawn.map(({datum}) => valueLabel(datum.value, geometry.endPx, options.context));
    const rowPx = Math.max(barPx, ...ends.map(({heightPx}) => heightPx), isBeside ? block.heightPx : 0);
    const labelTop = isBeside ? top + (rowPx - block.heightPx) / 2 : top;
    nodes.push(group(placeBlock(block, {x: 0, topPx: labelTop, className: "sb-ink"}), {hidden: true}));
    if (!isBeside && block.heightPx > 0) top += block.heightPx + labelGapPx;
    for (const each of drawn) nodes.push(drawCell(each, {topPx: top, rowPx, geometry, options}));
    // One line for all rows would strike out the labels that stand between them.
    if (!isBeside) nodes.push(...zeroLines(top, top + rowPx));
    top += rowPx + rowGapPx;
  }
  const bottom = top - rowGapPx;
  if (isBeside) nodes.push(...zeroLines(barsTop, bottom));
  return {nodes, heightPx: bottom + 2 - topPx};
}

function drawCell(
  {datum, hue, leftPx}: {datum: Datum; hue: Series["hue"]; leftPx: number},
  {topPx, rowPx, geometry, options}: {topPx: number; rowPx: number} & Omit<BandOptions, "topPx">
): SceneNode {
  const scale = (at: number) => leftPx + geometry.scale(at);
  const startPx = topPx + (rowPx - barPx) / 2;
  const frame = {orientation: "horizontal", startPx, thicknessPx: barPx, scale} as const;
  const zero = scale(0);
  const mark = datum.value ? barMark(datum.value, frame, hue) : {nodes: [], fromPx: zero, toPx: zero};
  const end = valueLabel(datum.value, geometry.endPx, options.context);
  const x = isBelowZero(datum) ? mark.fromPx - valueGapPx - end.widthPx : mark.toPx + valueGapPx;
  const label = placeValueLabel(end, {x, topPx: topPx + (rowPx - end.heightPx) / 2, hue});
  const box: Box = toBox(frame, mark.fromPx, mark.toPx);
  return partGroup({datum, nodes: mark.nodes, box}, label, {
    context: options.context,
    isMany: areTooMany(options.all)
  });
}
