import {legendKeys} from "../../guides/legend.ts";
import {occupiedBoxes} from "../../guides/occupied.ts";
import {type ValueLabel, valueLabel} from "../../guides/value-label.ts";
import {type DotMark, dotMark} from "../../marks/dot.ts";
import {isNearZero} from "../../scales/near-zero.ts";
import {type Box, group, type SceneNode} from "../../scene.ts";
import type {Colored, Serial} from "../../spec/base.ts";
import type {Zeroed} from "../../spec/zeroed.ts";
import type {Hue} from "../../theme.ts";
import type {Category} from "../../values/categories.ts";
import type {ChartContext} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {isHighlighted} from "../../values/is-highlighted.ts";
import type {MarkValue} from "../../values/mark-value.ts";
import {hueOfSeries} from "../../values/series.ts";
import {datumGroup} from "../datum-group.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {hueOf} from "../hue-of.ts";
import {type Reach, type RowFrame, rowFrame} from "./row-frame.ts";
import {headPx, rowHeads} from "./row-heads.ts";
import {platePx, reachOf, rowValue, valueBox, valuePx} from "./row-value.ts";

/** A value may take this much of the width. */
const valueShare = 0.34;

type RowSpec = Colored & Serial & Zeroed & {y: string};

/** A dot before it has a place. */
interface Planned {
  datum: Datum;
  hue: Hue;
  label: ValueLabel;
}

/** One line a category, one dot a datum; values stand at the right of their dots, else at the left, where free. */
export function drawDots(rows: readonly Category[], spec: RowSpec, options: LayoutOptions): Plot {
  const {widthPx, context, all, also, series} = options;
  const values = [...all.flatMap(({value}) => value ?? []), ...also];
  const planned = rows.map(({data}) =>
    data.map((datum): Planned => {
      const hue = spec.series === undefined ? highlighted(datum, spec, context) : hueOfSeries(datum, series);
      return {datum, hue, label: valueLabel(datum.value, widthPx * valueShare, context)};
    })
  );
  const named = series.filter(({text}) => text !== "");
  const frame = rowFrame(
    rows.map(({label}, index) => ({
      label,
      heightPx: Math.max(0, ...(planned[index] ?? []).map(each => each.label.heightPx))
    })),
    {
      widthPx,
      headPx: named.length > 0 ? headPx : 0,
      reach: planned.flatMap(reachOfRow),
      values,
      unit: values[0]?.quantity.unit ?? "1",
      zero: spec.zero ?? isNearZero(values)
    },
    context
  );
  const drawn = planned.map((row, index) => drawRow(row, frame, index, options));
  const heads = headsOf(planned[0] ?? [], frame, {widthPx, named: named.length > 0});
  const marks = new Map(drawn.flatMap(row => row.marks));
  const untold = drawn.flatMap(row => row.untold);
  return {
    nodes: [frame.under, ...(heads ?? []), ...drawn.flatMap(({nodes}) => nodes)],
    heightPx: frame.heightPx,
    legend: legendKeys(untold),
    sample: "dot",
    ...(named.length > 0 && heads === null ? {series: named} : {}),
    frame: {
      area: frame.area,
      valueAxis: "x",
      toPx: frame.scale.toPx,
      alongPx: at => frame.rows[rows.findIndex(({label}) => label === at)]?.middlePx,
      marks,
      occupied: [...marks.values(), ...drawn.flatMap(row => row.texts)]
    }
  };
}

function highlighted(datum: Datum, spec: RowSpec, context: ChartContext): Hue {
  const {highlight, y} = spec;
  const recedes = highlight !== undefined && !isHighlighted(datum, {highlight, field: y}, context);
  return recedes ? "grey" : hueOf(datum.value, spec);
}

/** Each has room for its words at the right; the lowest of several also at the left. */
function reachOfRow(row: readonly Planned[]): Reach[] {
  const lowest = Math.min(
    ...row.map(({datum: {value}}) => value?.low ?? value?.high ?? Number.POSITIVE_INFINITY)
  );
  return row.flatMap(({datum: {value}, label}) => {
    if (!value) return [];
    const isLowest = row.length > 1 && (value.low ?? value.high) === lowest;
    return reachOf(value, {leftPx: isLowest ? valuePx(label) : 0, rightPx: valuePx(label)});
  });
}

interface DrawnRow {
  nodes: SceneNode[];
  marks: [Datum, Box][];
  texts: Box[];
  /** Values whose words have no room: a legend explains their marks. */
  untold: MarkValue[];
}

function drawRow(
  planned: readonly Planned[],
  {scale, rows, area}: RowFrame,
  index: number,
  {context, widthPx}: LayoutOptions
): DrawnRow {
  const row = rows[index];
  if (!row) return {nodes: [], marks: [], texts: [], untold: []};
  const {middlePx, box, label} = row;
  const place = {orientation: "horizontal", atPx: middlePx, scale: scale.toPx} as const;
  const marks = planned.map(({datum, hue}) => (datum.value ? dotMark(datum.value, place, hue) : undefined));
  const occupied = occupiedBoxes(marks.flatMap(mark => (mark ? [boxOfMark(mark, middlePx)] : [])));
  const drawn: DrawnRow = {nodes: [], marks: [], texts: [], untold: []};
  const isAlone = planned.length === 1;
  if (!isAlone) drawn.nodes.push(group(label));
  for (const [at, {datum, hue, label: value}] of planned.entries()) {
    const mark = marks[at];
    const spot = mark ? boxOfMark(mark, middlePx) : {x: area.x, y: middlePx, width: 0, height: 0};
    const within = [area.x, widthPx] as const;
    const places = (["right", "left"] as const).map(side => {
      const edgePx = side === "right" ? spot.x + spot.width : spot.x;
      return {side, box: valueBox(value, {edgePx, side, middlePx, ...(isAlone ? {within} : {})})};
    });
    const isIn = (each: Box) => each.x >= within[0] + platePx && each.x + each.width <= within[1] - platePx;
    // A value alone on its line is never left out, even where it must stand over its mark.
    const told = isAlone ? places[0] : places.find(each => isIn(each.box) && occupied.isFree(each.box));
    if (told) {
      occupied.add(told.box);
      drawn.texts.push(told.box);
    } else if (datum.value) drawn.untold.push(datum.value);
    if (mark) drawn.marks.push([datum, spot]);
    const hit = isAlone ? box : grow(spot, 6);
    const nodes = [
      ...(isAlone ? label : []),
      ...(mark?.nodes ?? []),
      ...(told ? rowValue(value, told.box, {hue, side: told.side}) : [])
    ];
    drawn.nodes.push(datumGroup(datum, nodes, hit, context));
  }
  return drawn;
}

const boxOfMark = ({fromPx, toPx, halfPx}: DotMark, middlePx: number): Box => {
  return {x: fromPx, y: middlePx - halfPx, width: toPx - fromPx, height: 2 * halfPx};
};

const grow = ({x, y, width, height}: Box, by: number): Box => {
  return {x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by};
};

/** Names of the series over the first row; null where they have no room, or it lacks one. */
function headsOf(
  first: readonly Planned[],
  frame: RowFrame,
  {widthPx, named}: {widthPx: number; named: boolean}
): SceneNode[] | null {
  const row = frame.rows[0];
  if (!named || !row) return [];
  const heads = first.map(({datum, hue}) => ({text: datum.series?.text ?? "", hue, value: datum.value}));
  if (heads.some(({value}) => !value || (value.low ?? value.high) === null)) return null;
  return rowHeads(
    heads.map(({text, hue, value}) => ({
      text,
      hue,
      atPx: frame.scale.toPx((value?.low ?? value?.high) as number)
    })),
    {topPx: frame.headTopPx, fromPx: 0, rightPx: widthPx, toPx: row.middlePx - 9}
  );
}
