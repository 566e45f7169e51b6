import {baseline, valueRules, valueTicks} from "../guides/axis.ts";
import {legendKeys} from "../guides/legend.ts";
import {placeBlock, type TextBlock, textBlock, textStyle} from "../guides/text-block.ts";
import {placeValueLabel, type ValueLabel, valueLabel} from "../guides/value-label.ts";
import {barMark} from "../marks/bar.ts";
import {openEndPx} from "../marks/open-end.ts";
import {valueScale} from "../scales/value-scale.ts";
import {group, type SceneNode} from "../scene.ts";
import type {ColumnSpec} from "../spec/column.ts";
import {longestWord} from "../text/wrap-runs.ts";
import type {ChartContext} from "../values/context.ts";
import {type Datum, readDatum} from "../values/datum.ts";
import {datumGroup} from "./datum-group.ts";
import type {Form, Plot} from "./form.ts";
import {hueOf} from "./hue-of.ts";
import {requireOneScale} from "./one-scale.ts";

/** Columns side by side: each with its value above and its label below, or, where those have no room, with an axis. */
export const columnForm: Form<ColumnSpec> = {
  fields: ({x, y}) => [
    {name: y, is: "quantity"},
    {name: x, is: "label"}
  ],
  read: ({x, y}, context) => context.data.rows.map((_, row) => readDatum(row, {value: y, label: x}, context)),
  layout(spec, data, {widthPx, context}) {
    requireOneScale(data);
    return layoutLabelled(spec, data, {widthPx, context}) ?? layoutWithAxis(spec, data, {widthPx, context});
  }
};

interface LayoutOptions {
  widthPx: number;
  context: ChartContext;
}

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

function layoutLabelled(
  spec: ColumnSpec,
  data: readonly Datum[],
  {widthPx, context}: LayoutOptions
): Plot | null {
  const slotPx = widthPx / data.length;
  const textPx = slotPx - textGapPx;
  if (data.length > maxLabelled || textPx < 24) return null;
  const columns = data.map((datum): Labelled => {
    const label = textBlock(datum.label, {style: "label", widthPx: textPx, maxLines: 6, balanced: true});
    return {datum, label, value: valueLabel(datum.value, textPx, context)};
  });
  const wordFits = ({datum, label}: Labelled) =>
    !label.cut && longestWord([{text: datum.label}], textStyle.label) <= textPx;
  if (!columns.every(column => column.value.fits && wordFits(column))) return null;
  const above = Math.max(0, ...columns.filter(({datum}) => !isBelow(datum)).map(reserve));
  const below = Math.max(0, ...columns.filter(({datum}) => isBelow(datum)).map(reserve));
  const bottom = above + plotHeightPx(widthPx);
  const scale = valueScale(valuesOf(data), {rangePx: [bottom, above]});
  const labelTop = bottom + below + labelGapPx;
  const heightPx = labelTop + Math.max(0, ...columns.map(({label}) => label.heightPx));
  const barPx = Math.min(maxBarPx, slotPx - textGapPx);
  const marks = columns.map(({datum, value, label}, index) => {
    const x = index * slotPx;
    const hue = hueOf(datum.value, spec);
    const frame = {orientation: "vertical", startPx: x, thicknessPx: barPx, scale: scale.toPx} as const;
    const mark = datum.value ? barMark(datum.value, frame, hue) : emptyMark(scale.toPx(0));
    const topPx = isBelow(datum) ? mark.toPx + labelGapPx : mark.fromPx - labelGapPx - value.heightPx;
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
  return {nodes: [...marks, baseline([0, zero], [widthPx, zero])], heightPx, legend: []};
}

const emptyMark = (zero: number) => ({nodes: [] as SceneNode[], fromPx: zero, toPx: zero});

/** Room beyond the scale that a column's open end and label need. */
function reserve({datum, value}: Labelled): number {
  const open = datum.value && (datum.value.high === null || datum.value.low === null) ? openEndPx : 0;
  return value.heightPx + labelGapPx + open;
}

/** A column that hangs from zero has its label under it. */
function isBelow({value}: Datum): boolean {
  if (!value) return false;
  const {low, high} = value;
  return high !== null && high <= 0 && (low === null || low < 0);
}

const valuesOf = (data: readonly Datum[]) => data.map(({value}) => value).filter(value => value !== null);

/** Many columns: rules with values at the left, and as many labels as have room. */
function layoutWithAxis(spec: ColumnSpec, data: readonly Datum[], {widthPx, context}: LayoutOptions): Plot {
  const values = valuesOf(data);
  const hasOpen = (way: "low" | "high") => values.some(value => value[way] === null);
  const top = textStyle.label.lineHeightPx / 2 + (hasOpen("high") ? openEndPx : 0);
  const bottom = top + plotHeightPx(widthPx);
  const scale = valueScale(values, {rangePx: [bottom, top], nice: true});
  const unit = values[0]?.quantity.unit ?? "1";
  const ticks = valueTicks(scale, unit, context);
  const leftPx = ticks.widthPx + 8;
  const slotPx = (widthPx - leftPx) / data.length;
  const labelTop = bottom + (hasOpen("low") ? openEndPx : 0) + labelGapPx + textStyle.label.lineHeightPx / 2;
  const labels = thinLabels(data, {leftPx, slotPx, widthPx});
  const heightPx = labelTop + Math.max(0, ...[...labels.values()].map(({heightPx}) => heightPx));
  const marks = data.map((datum, index) => {
    const x = leftPx + index * slotPx;
    const frame = {
      orientation: "vertical",
      startPx: x + slotPx * 0.1,
      thicknessPx: slotPx * 0.8,
      scale: scale.toPx
    } as const;
    const label = labels.get(index);
    const nodes = [
      ...(datum.value ? barMark(datum.value, frame, hueOf(datum.value, spec)).nodes : []),
      ...(label ? placeBlock(label, {x, topPx: labelTop, className: "sb-muted"}) : [])
    ];
    return datumGroup(datum, nodes, {x, y: 0, width: slotPx, height: labelTop}, context);
  });
  const zero = scale.toPx(0);
  const rules = group(valueRules(ticks, {scale, leftPx, rightPx: widthPx}), {hidden: true});
  return {
    nodes: [rules, ...marks, baseline([leftPx, zero], [widthPx, zero])],
    heightPx,
    legend: legendKeys(values)
  };
}

/** Every label, or every second, third … one: as many as have room for their longest word. */
function thinLabels(data: readonly Datum[], place: {leftPx: number; slotPx: number; widthPx: number}) {
  const {leftPx, slotPx, widthPx} = place;
  const longest = Math.max(...data.map(({label}) => longestWord([{text: label}], textStyle.label)));
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
