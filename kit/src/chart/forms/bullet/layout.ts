import {baseline} from "../../guides/axis.ts";
import {placeBlock, type TextBlock, textBlock, textStyle} from "../../guides/text-block.ts";
import {placeValueLabel, type ValueLabel, valueLabel} from "../../guides/value-label.ts";
import {barMark} from "../../marks/bar.ts";
import {toBox} from "../../marks/bar-frame.ts";
import {openEndPx} from "../../marks/open-end.ts";
import {targetLines} from "../../marks/target.ts";
import {type ValueScale, valueScale} from "../../scales/value-scale.ts";
import type {Box, SceneNode} from "../../scene.ts";
import type {BulletSpec} from "../../spec/bullet.ts";
import {widthOf} from "../../text/wrap-runs.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {sortByValue} from "../../values/sort-data.ts";
import {textBoxes} from "../bars/occupied.ts";
import {partGroup} from "../bars/part-groups.ts";
import {measureLabelColumn, rowLabel} from "../bars/row-geometry.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {hueOf} from "../hue-of.ts";
import {requireOneScale} from "../one-scale.ts";
import {bandKey, drawBands} from "./bands.ts";
import {type BulletDatum, type BulletRow, rowsOf} from "./row.ts";

const rowPx = 28;
const barPx = 14;
const rowGapPx = 14;
const labelGapPx = 4;
const valueGapPx = 10;

interface Geometry extends ReturnType<typeof measureLabelColumn> {
  scale: ValueScale;
  endPx: number;
}

/** A row each: the bar before its bands, the line of the target across, both values at the end. */
export function layoutBullets(
  spec: BulletSpec,
  data: readonly BulletDatum[],
  options: LayoutOptions<BulletDatum>
): Plot {
  const {widthPx, context, all} = options;
  requireOneScale(all);
  const geometry = measure(options);
  const marks = new Map<Datum, Box>();
  const along = new Map<string, number>();
  const nodes: SceneNode[] = [];
  let top = 2;
  for (const row of sortByValue(rowsOf(data), ({value}) => value.value, spec.sort)) {
    const drawn = drawRow(row, {topPx: top, spec, geometry, widthPx, context, marks});
    nodes.push(...drawn.nodes);
    along.set(row.label, top + drawn.heightPx / 2);
    top += drawn.heightPx + rowGapPx;
  }
  const bottom = Math.max(2, top - rowGapPx + 2);
  const names = data.filter(({role, row}) => role === "band" && row === data[0]?.row);
  const key = bandKey(
    names.map(({series}) => series?.text ?? ""),
    {widthPx, topPx: bottom + 12}
  );
  return {
    nodes: [...nodes, ...key.nodes],
    heightPx: bottom + (key.heightPx > 0 ? key.heightPx + 12 : 0),
    legend: [],
    frame: {
      area: {x: geometry.leftPx, y: 0, width: widthPx - geometry.leftPx, height: bottom},
      valueAxis: "x",
      toPx: geometry.scale.toPx,
      alongPx: at => along.get(at),
      marks,
      occupied: [...textBoxes(nodes), ...marks.values()]
    }
  };
}

function measure({widthPx, all, also, context}: LayoutOptions<BulletDatum>): Geometry {
  const column = measureLabelColumn(
    all.map(({label}) => label),
    widthPx
  );
  const plotPx = widthPx - column.leftPx;
  const endPx = plotPx * 0.42;
  const values = all.flatMap(({value}) => (value ? [value] : []));
  const ends = rowsOf(all).map(row => endOf(row, endPx, context).widthPx);
  const open = (side: "low" | "high") => (values.some(value => value[side] === null) ? openEndPx : 0);
  const left = column.leftPx + open("low") + 3;
  const right = widthPx - Math.max(0, ...ends) - valueGapPx - open("high") - 3;
  const scale = valueScale([...values, ...also], {rangePx: [left, Math.max(left, right)]});
  return {...column, scale, endPx};
}

interface End {
  value: ValueLabel;
  target: TextBlock;
  widthPx: number;
  heightPx: number;
}

/** The value, and under it the target in words. */
function endOf({value, target}: BulletRow, widthPx: number, context: ChartContext): End {
  const label = valueLabel(value.value, widthPx, context);
  const {sentences, noFigure} = context.words;
  const aimed = target.value ? wordQuantity(target.value.quantity, {style: "label"}, context) : noFigure;
  const text = sentences.entry(target.series?.text ?? "", aimed);
  const block = textBlock(text, {style: "label", widthPx, maxLines: 3});
  const widths = block.lines.map(line => widthOf(line, textStyle.label));
  return {
    value: label,
    target: block,
    widthPx: Math.max(label.widthPx, ...widths),
    heightPx: label.heightPx + block.heightPx
  };
}

interface RowOptions {
  topPx: number;
  spec: BulletSpec;
  geometry: Geometry;
  widthPx: number;
  context: ChartContext;
  marks: Map<Datum, Box>;
}

function drawRow(row: BulletRow, {topPx, spec, geometry, context, marks}: RowOptions) {
  const {isBeside, labelPx, scale, endPx} = geometry;
  const label = rowLabel(row.label, row.value, {widthPx: labelPx, context});
  const end = endOf(row, endPx, context);
  const labelRoom = isBeside || label.heightPx === 0 ? 0 : label.heightPx + labelGapPx;
  const innerPx = Math.max(rowPx, end.heightPx, isBeside ? label.heightPx : 0);
  const top = topPx + labelRoom;
  const middle = top + innerPx / 2;
  const outer = {
    orientation: "horizontal",
    startPx: middle - rowPx / 2,
    thicknessPx: rowPx,
    scale: scale.toPx
  } as const;
  const inner = {...outer, startPx: middle - barPx / 2, thicknessPx: barPx};
  const zero = scale.toPx(0);
  const hue = hueOf(row.value.value, spec);
  const aim = spec.planColor ?? "vermilion";
  const none = {nodes: [], fromPx: zero, toPx: zero};
  const bar = row.value.value ? barMark(row.value.value, inner, hue) : none;
  const line = row.target.value ? targetLines(row.target.value, outer, aim) : none;
  marks.set(row.value, toBox(inner, bar.fromPx, bar.toPx));
  marks.set(row.target, toBox(outer, line.toPx, line.toPx));
  const endX =
    Math.max(bar.toPx, line.toPx + 2, ...row.bands.map(({value}) => scale.toPx(value?.high ?? 0))) +
    valueGapPx;
  const endTop = middle - end.heightPx / 2;
  const value = placeValueLabel(end.value, {x: endX, topPx: endTop, hue});
  const target = placeBlock(end.target, {
    x: endX,
    topPx: endTop + end.value.heightPx,
    className: `sb-hue-text sb-${aim}`
  });
  const labelTop = isBeside ? middle - label.heightPx / 2 : topPx;
  const box = (datum: Datum) => marks.get(datum) ?? toBox(inner, zero, zero);
  const part = {context, isMany: false, overPx: 1};
  return {
    nodes: [
      ...placeBlock(label, {x: 0, topPx: labelTop, className: "sb-ink"}),
      ...drawBands(row.bands, outer),
      partGroup({datum: row.value, nodes: bar.nodes, box: box(row.value)}, value, part),
      baseline([zero, outer.startPx - 2], [zero, outer.startPx + rowPx + 2]),
      partGroup({datum: row.target, nodes: line.nodes, box: box(row.target)}, target, part)
    ],
    heightPx: labelRoom + innerPx
  };
}
