import {legendKeys} from "../../guides/legend.ts";
import {plotArea} from "../../guides/plot-area.ts";
import {valueAxis} from "../../guides/value-axis.ts";
import {axisTicks} from "../../guides/value-ticks.ts";
import {isPlain, type PointMark, pointArrowPx, pointExtent} from "../../marks/point-extent.ts";
import {isNearZero} from "../../scales/near-zero.ts";
import {valueScale} from "../../scales/value-scale.ts";
import {type Box, type DotsNode, group, type Point, type SceneNode} from "../../scene.ts";
import type {ScatterSpec} from "../../spec/scatter.ts";
import type {Hue} from "../../theme.ts";
import type {ChartContext} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {isHighlighted} from "../../values/is-highlighted.ts";
import type {MarkValue} from "../../values/mark-value.ts";
import {hueOfSeries, type Series} from "../../values/series.ts";
import {datumGroup} from "../datum-group.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {hueOf} from "../hue-of.ts";
import {leftOut} from "./left-out.ts";
import {namePoints} from "./name-points.ts";
import {axisName, isPlaceable, nameWithX, type Placeable, type PointDatum} from "./point-datum.ts";

/** Above this, points that are no figures are drawn as one path a hue: the table and the description carry them. */
const maxGroups = 200;
const maxNamed = 40;

const plotHeightPx = (widthPx: number) => Math.round(Math.min(440, widthPx * (widthPx < 480 ? 1 : 0.62)));
const radiusPx = (count: number) => (count <= 60 ? 5.5 : count <= 400 ? 4 : count <= 1500 ? 3 : 2.25);

export function drawPoints(
  data: readonly PointDatum[],
  spec: ScatterSpec,
  options: LayoutOptions<PointDatum>
): Plot {
  const {widthPx, context, all, also, series} = options;
  const points = data.filter(isPlaceable);
  const axes = axesOf(all.filter(isPlaceable), spec, {widthPx, also, context});
  const {plot, toX, toY} = axes;
  const r = radiusPx(points.length);
  const hueAt = hueFinder(spec, series, context);
  const grouped = points.length <= maxGroups || points.some(hasFigure);
  const uncertain = points.filter(point => !isPlain(point.x, point.value));
  const single = grouped ? points : uncertain;
  const many = grouped ? [] : points.filter(point => isPlain(point.x, point.value));
  const marks = new Map<PointDatum, PointMark>(
    single.map(point => [
      point,
      pointExtent({x: point.x, y: point.value}, {toX, toY}, {r, hue: hueAt(point)})
    ])
  );
  const boxes = new Map<Datum, Box>([...marks].map(([point, {box}]) => [point, box]));
  const dots = dotsOf(many, {toX, toY, r, hueAt});
  const names = nameAll(points, {boxes, spec, plot, widthPx, r, toX, toY, context});
  const groups = single.map(point => {
    const {nodes, box} = marks.get(point) as PointMark;
    const named = {...point, label: nameWithX(point, context), value: ownFigures(point)};
    return datumGroup(named, [...nodes, ...(names.nodes.get(point) ?? [])], grow(box, 3), context);
  });
  const rest = leftOut(data.length - points.length, {topPx: axes.bottomPx + 4, widthPx}, context);
  return {
    nodes: [
      plot.under,
      ...plot.over,
      ...dots,
      ...groups,
      ...many.flatMap(point => names.nodes.get(point) ?? []),
      ...rest.nodes
    ],
    heightPx: axes.bottomPx + rest.heightPx,
    legend: legendKeys(uncertain.flatMap(({x, value}) => [x, value])),
    sample: "dot",
    ...(series.length > 1 ? {series} : {}),
    frame: {
      area: plot.area,
      valueAxis: "y",
      toPx: toY,
      xToPx: toX,
      marks: boxes,
      occupied: [...plot.texts, ...boxes.values(), ...names.boxes]
    }
  };
}

const hasFigure = ({value, x}: Placeable) => value.figures.length > 0 || x.figures.length > 0;

/** The link of a point leads to the figure of its height, else to that of its place along. */
function ownFigures({value, x}: Placeable): MarkValue {
  return value.figures.length === 0 ? {...value, figures: x.figures} : value;
}

function hueFinder(
  spec: ScatterSpec,
  series: readonly Series[],
  context: ChartContext
): (point: Placeable) => Hue {
  if (spec.series !== undefined) return point => hueOfSeries(point, series);
  const {highlight, label: field} = spec;
  return point =>
    highlight && !isHighlighted(point, {highlight, field}, context) ? "grey" : hueOf(point.value, spec);
}

function axesOf(
  points: readonly Placeable[],
  spec: ScatterSpec,
  {widthPx, also, context}: {widthPx: number; also: readonly MarkValue[]; context: ChartContext}
) {
  const xs = points.map(({x}) => x);
  const ys = [...points.map(({value}) => value), ...also];
  const isOpen = (values: readonly MarkValue[], side: "low" | "high") =>
    values.some(value => value[side] === null);
  const inset = isOpen(xs, "low") || isOpen(xs, "high") ? pointArrowPx : 10;
  const [xUnit, yUnit] = [xs, ys].map(list => list[0]?.quantity.unit ?? "1") as [string, string];
  const zero = {x: isNearZero(xs), y: isNearZero(ys)};
  const title = nameWithUnit(axisName(spec.x, context), {values: xs, unit: xUnit, zero: zero.x}, context);
  const plot = plotArea(
    {
      widthPx,
      plotPx: plotHeightPx(widthPx),
      values: ys,
      unit: yUnit,
      zero: zero.y,
      below: valueAxis(xs, {unit: xUnit, zero: zero.x, inset, title}, context),
      title: nameWithUnit(axisName(spec.y, context), {values: ys, unit: yUnit, zero: zero.y}, context),
      openPx: pointArrowPx + 2
    },
    context
  );
  return {
    plot,
    toX: plot.along.toPx,
    toY: plot.value.toPx,
    bottomPx: plot.heightPx
  };
}

interface AxisValues {
  values: readonly MarkValue[];
  unit: string;
  zero: boolean;
}

/** The unit as it heads the axis of these values; empty where each tick carries its sign. */
function unitName({values, unit, zero}: AxisValues, context: ChartContext): string {
  const scale = valueScale(values, {rangePx: [0, 100], nice: true, zero});
  return axisTicks(scale, {unit}, context).title;
}

/** `Inhabitants`, `Density (cameras per km²)`: the unit only where the name does not say it. */
function nameWithUnit(name: string, axis: AxisValues, context: ChartContext): string {
  const unit = unitName(axis, context);
  return unit === "" || name.toLowerCase().includes(unit.toLowerCase()) ? name : `${name} (${unit})`;
}

/** Points of one hue as one path. */
function dotsOf(
  points: readonly Placeable[],
  {
    toX,
    toY,
    r,
    hueAt
  }: {toX(value: number): number; toY(value: number): number; r: number; hueAt(point: Placeable): Hue}
): SceneNode[] {
  const centers = new Map<Hue, Point[]>();
  for (const point of points) {
    const hue = hueAt(point);
    const at: Point = [toX(point.x.low as number), toY(point.value.low as number)];
    const list = centers.get(hue);
    if (list) list.push(at);
    else centers.set(hue, [at]);
  }
  const toNode = ([hue, list]: [Hue, Point[]]): DotsNode => {
    return {type: "dots", centers: list, r, className: `sb-unit sb-${hue}`};
  };
  // Grey recedes: it lies under what matters.
  const sorted = [...centers].sort(([a], [b]) => Number(b === "grey") - Number(a === "grey"));
  return sorted.length > 0 ? [group(sorted.map(toNode), {hidden: true})] : [];
}

interface NamingOptions {
  boxes: ReadonlyMap<Datum, Box>;
  spec: ScatterSpec;
  plot: ReturnType<typeof axesOf>["plot"];
  widthPx: number;
  r: number;
  toX(value: number): number;
  toY(value: number): number;
  context: ChartContext;
}

function nameAll(
  points: readonly Placeable[],
  {boxes, spec, plot, widthPx, r, toX, toY, context}: NamingOptions
) {
  const boxOf = (point: Placeable): Box => {
    const known = boxes.get(point);
    if (known) return known;
    return {
      x: toX(point.x.low as number) - r,
      y: toY(point.value.low as number) - r,
      width: 2 * r,
      height: 2 * r
    };
  };
  const wanted = spec.label !== undefined && (points.length <= maxNamed || spec.highlight !== undefined);
  if (!wanted) return {nodes: new Map<Datum, SceneNode[]>(), boxes: []};
  const nameable = points.map(datum => ({datum, box: boxOf(datum)}));
  const area: Box = {
    x: plot.area.x,
    y: 0,
    width: widthPx - plot.area.x,
    height: plot.area.y + plot.area.height
  };
  return namePoints(nameable, {
    area,
    texts: plot.texts,
    highlight: spec.highlight,
    field: spec.label,
    most: maxNamed,
    context
  });
}

const grow = ({x, y, width, height}: Box, by: number): Box => {
  return {x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by};
};
