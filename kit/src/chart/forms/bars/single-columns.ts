import {baseline, valueRules, valueTicks} from "../../guides/axis.ts";
import {legendKeys} from "../../guides/legend.ts";
import {placeBlock, type TextBlock, textBlock, textStyle} from "../../guides/text-block.ts";
import {placeValueLabel, type ValueLabel, valueLabel} from "../../guides/value-label.ts";
import {barMark} from "../../marks/bar.ts";
import {toBox} from "../../marks/bar-frame.ts";
import {openEndPx} from "../../marks/open-end.ts";
import {type ValueScale, valueScale} from "../../scales/value-scale.ts";
import {type Box, group, type SceneNode} from "../../scene.ts";
import type {ColumnSpec} from "../../spec/column.ts";
import {longestWord} from "../../text/wrap-runs.ts";
import type {Datum} from "../../values/datum.ts";
import {sortByValue} from "../../values/sort-data.ts";
import {datumGroup} from "../datum-group.ts";
import type {LayoutOptions, Plot, PlotFrame} from "../form.ts";
import {requireOneScale} from "../one-scale.ts";
import {groupByPanel} from "../panel.ts";
import {textBoxes} from "./occupied.ts";
import {areTooMany} from "./part-groups.ts";
import {isBelowZero} from "./series-bar.ts";
import {singleHue} from "./single-hue.ts";

/** Columns side by side: each with its value above and its label below, or, where those have no room, with an axis. */
export function layoutSingleColumns(spec: ColumnSpec, given: readonly Datum[], options: LayoutOptions): Plot {
  requireOneScale(options.all);
  const data = sortByValue(given, ({value}) => value, spec.sort);
  return layoutLabelled(spec, data, options) ?? layoutWithAxis(spec, data, options);
}

/** Columns of the fullest panel: a column is as broad in each. */
const mostColumns = (all: readonly Datum[]) => Math.max(1, ...groupByPanel(all).map(({data}) => data.length));

/** Room between a column's texts and those of its neighbour. */
const textGapPx = 12;
const labelGapPx = 6;
/** How far the place to point at, which shows the focus, reaches past texts and marks. */
const hitOverPx = 4;
const maxBarPx = 140;
const maxLabelled = 16;

const plotHeightPx = (widthPx: number) => (widthPx < 480 ? 200 : 260);

interface Labelled {
  datum: Datum;
  value: ValueLabel;
  label: TextBlock;
}

function layoutLabelled(spec: ColumnSpec, data: readonly Datum[], options: LayoutOptions): Plot | null {
  const {widthPx, context, all, also} = options;
  const most = mostColumns(all);
  const slotPx = widthPx / most;
  const textPx = slotPx - textGapPx;
  if (most > maxLabelled || textPx < 24) return null;
  const measure = (datum: Datum): Labelled => {
    const label = textBlock(datum.label, {style: "label", widthPx: textPx, maxLines: 6, balanced: true});
    return {datum, label, value: valueLabel(datum.value, textPx, context)};
  };
  const everywhere = all.map(measure);
  const measured = new Map(everywhere.map(column => [column.datum, column]));
  const wordFits = ({datum, label}: Labelled) =>
    !label.cut && longestWord([{text: datum.label}], textStyle.label) <= textPx;
  if (!everywhere.every(column => column.value.fits && wordFits(column))) return null;
  const above = Math.max(0, ...everywhere.filter(({datum}) => !isBelowZero(datum)).map(reserve));
  const below = Math.max(0, ...everywhere.filter(({datum}) => isBelowZero(datum)).map(reserve));
  const bottom = above + plotHeightPx(widthPx);
  const scale = valueScale([...valuesOf(all), ...also], {rangePx: [bottom, above]});
  const labelTop = bottom + below + labelGapPx;
  const heightPx = labelTop + Math.max(0, ...everywhere.map(({label}) => label.heightPx));
  const barPx = Math.min(maxBarPx, slotPx - textGapPx);
  const boxes = new Map<Datum, Box>();
  const marks = data.map((datum, index) => {
    const {value, label} = measured.get(datum) ?? measure(datum);
    const x = index * slotPx;
    const hue = singleHue(datum, spec);
    const frame = {orientation: "vertical", startPx: x, thicknessPx: barPx, scale: scale.toPx} as const;
    const mark = datum.value ? barMark(datum.value, frame, hue) : emptyMark(scale.toPx(0));
    boxes.set(datum, toBox(frame, mark.fromPx, mark.toPx));
    const topPx = isBelowZero(datum) ? mark.toPx + labelGapPx : mark.fromPx - labelGapPx - value.heightPx;
    const nodes = [
      ...mark.nodes,
      ...placeValueLabel(value, {x, topPx, hue}),
      ...placeBlock(label, {x, topPx: labelTop, className: "sb-muted"})
    ];
    const hitTop = Math.min(topPx, mark.fromPx) - hitOverPx;
    const hit = {
      x: x - hitOverPx,
      y: hitTop,
      width: slotPx - textGapPx + 2 * hitOverPx,
      height: heightPx - hitTop + hitOverPx
    };
    return datumGroup(datum, nodes, hit, context);
  });
  const zero = scale.toPx(0);
  const nodes = [...marks, baseline([0, zero], [widthPx, zero])];
  const area = {x: 0, y: above, width: widthPx, height: bottom - above};
  return {nodes, heightPx, legend: [], frame: frameOf(nodes, {area, scale, boxes})};
}

function frameOf(
  nodes: readonly SceneNode[],
  {area, scale, boxes}: {area: Box; scale: ValueScale; boxes: ReadonlyMap<Datum, Box>}
): PlotFrame {
  const along = new Map([...boxes].map(([{label}, {x, width}]) => [label, x + width / 2]));
  return {
    area,
    valueAxis: "y",
    toPx: scale.toPx,
    alongPx: at => along.get(at),
    marks: boxes,
    occupied: [...textBoxes(nodes), ...boxes.values()]
  };
}

const emptyMark = (zero: number) => ({nodes: [] as SceneNode[], fromPx: zero, toPx: zero});

/** Room beyond the scale that a column's open end and label need. */
function reserve({datum, value}: Labelled): number {
  const open = datum.value && (datum.value.high === null || datum.value.low === null) ? openEndPx : 0;
  return value.heightPx + labelGapPx + open;
}

const valuesOf = (data: readonly Datum[]) => data.map(({value}) => value).filter(value => value !== null);

/** Many columns: rules with values at the left, and as many labels as have room. */
function layoutWithAxis(
  spec: ColumnSpec,
  data: readonly Datum[],
  {widthPx, context, all, also}: LayoutOptions
): Plot {
  const values = valuesOf(all);
  const hasOpen = (way: "low" | "high") => values.some(value => value[way] === null);
  const top = textStyle.label.lineHeightPx / 2 + (hasOpen("high") ? openEndPx : 0);
  const bottom = top + plotHeightPx(widthPx);
  const scale = valueScale([...values, ...also], {rangePx: [bottom, top], nice: true});
  const unit = values[0]?.quantity.unit ?? "1";
  const ticks = valueTicks(scale, unit, context);
  const leftPx = ticks.widthPx + 8;
  const slotPx = (widthPx - leftPx) / mostColumns(all);
  const labelTop = bottom + (hasOpen("low") ? openEndPx : 0) + labelGapPx + textStyle.label.lineHeightPx / 2;
  const labels = thinLabels(data, {leftPx, slotPx, widthPx});
  const heightPx = labelTop + Math.max(0, ...[...labels.values()].map(({heightPx}) => heightPx));
  const isMany = areTooMany(all);
  const boxes = new Map<Datum, Box>();
  const marks = data.map((datum, index) => {
    const x = leftPx + index * slotPx;
    const frame = {
      orientation: "vertical",
      startPx: x + slotPx * 0.1,
      thicknessPx: slotPx * 0.8,
      scale: scale.toPx
    } as const;
    const label = labels.get(index);
    const mark = datum.value ? barMark(datum.value, frame, singleHue(datum, spec)) : emptyMark(scale.toPx(0));
    boxes.set(datum, toBox(frame, mark.fromPx, mark.toPx));
    const nodes = [
      ...mark.nodes,
      ...(label ? placeBlock(label, {x, topPx: labelTop, className: "sb-muted"}) : [])
    ];
    if (isMany) return group(nodes, {hidden: true});
    return datumGroup(datum, nodes, {x, y: 0, width: slotPx, height: labelTop}, context);
  });
  const zero = scale.toPx(0);
  const rules = group(valueRules(ticks, {scale, leftPx, rightPx: widthPx}), {hidden: true});
  const nodes = [rules, ...marks, baseline([leftPx, zero], [widthPx, zero])];
  const area = {x: leftPx, y: top, width: widthPx - leftPx, height: bottom - top};
  return {nodes, heightPx, legend: legendKeys(values), frame: frameOf(nodes, {area, scale, boxes})};
}

/** Every label, or every second, third … one: as many as have room for their longest word. */
function thinLabels(data: readonly Datum[], place: {leftPx: number; slotPx: number; widthPx: number}) {
  const {leftPx, slotPx, widthPx} = place;
  const longest = Math.max(0, ...data.map(({label}) => longestWord([{text: label}], textStyle.label)));
  const minPx = Math.min(widthPx / 3, Math.max(48, longest) + 7);
  const every = Math.max(1, Math.ceil(minPx / slotPx));
  const labels = new Map<number, TextBlock>();
  for (let index = 0; index < data.length; index += every) {
    const x = leftPx + index * slotPx;
    const room = Math.min(every * slotPx, widthPx - x) - 6;
    if (room < minPx - 6 && index > 0) break;
    const label = data[index]?.label ?? "";
    labels.set(index, textBlock(label, {style: "label", widthPx: room, maxLines: 3}));
  }
  return labels;
}
