import {legendKeys} from "../../guides/legend.ts";
import {isNearZero} from "../../scales/near-zero.ts";
import {type Box, group, type Point, type SceneNode} from "../../scene.ts";
import type {LineSpec} from "../../spec/line.ts";
import type {MarkValue} from "../../values/mark-value.ts";
import type {Series} from "../../values/series.ts";
import type {LegendKey} from "../../words/words.ts";
import {datumGroup} from "../datum-group.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {drawConnectors, drawLines, type fillLines} from "./draw-lines.ts";
import {type Curve, joinPoints, type LinePoint} from "./join-points.ts";
import {type LineAxes, lineAxes, valuesOf} from "./line-axes.ts";
import {headingOf, type LineDatum} from "./line-datum.ts";
import {chooseLabels, labelMarks} from "./line-labels.ts";
import {drawPoints, isPlain, type PointMark} from "./line-points.ts";
import {offAxis} from "./off-axis.ts";
import {partHits} from "./part-hits.ts";
import {seriesNames} from "./series-names.ts";

/** Room at the right for half a label. */
const rightPx = 12;
/** A label is not read as one with the words of the axis of values. */
const axisGapPx = 8;

/** Small multiples are lower than a plot that stands alone. */
export function plotHeightPx(widthPx: number, all: readonly LineDatum[]): number {
  const isPanel = all.some(({panel}) => panel !== undefined);
  return isPanel ? 150 : widthPx < 480 ? 220 : 300;
}

/** One series with its points in order along the axis, and what joins them. */
interface Line {
  series: Series;
  points: LinePoint[];
  joins: boolean[];
}

/** Axes, lines, points, labels: each label where it has room, series named at their ends before any legend. */
export function layoutLine(
  spec: LineSpec,
  data: readonly LineDatum[],
  options: LayoutOptions<LineDatum> & {fill?: typeof fillLines}
): Plot {
  const {widthPx, context, all, also, series, fill} = options;
  const curve = spec.curve ?? "rhythm";
  const zero = spec.zero ?? isNearZero([...valuesOf(all), ...also]);
  const plotPx = plotHeightPx(widthPx, all);
  const names = seriesNames(data, {all, series, widthPx, plotPx}, context);
  const axes = lineAxes(
    {all, along: headingOf(spec.x, context), also, zero, widthPx, plotPx, rightPx: names.widthPx || rightPx},
    context
  );
  const lines = linesOf(data, {axes, series, curve});
  const {plot} = axes;
  const toPx = plot.value.toPx;
  const isOneLine = series.length === 1;
  const ink = lines.flatMap(({series: {hue}, points, joins}) => [
    ...(fill?.({points, joins, curve, toPx, hue}) ?? []),
    ...drawLines({points, joins, curve, toPx, hue}),
    ...(curve === "none"
      ? []
      : drawConnectors({points, toPx, hue: isOneLine ? (spec.planColor ?? "vermilion") : hue}))
  ]);
  const marks = drawPoints(lines, {axes, spec, isOneLine});
  const drawn = names.place(marks, plot.area);
  const axisWords = plot.texts.map(box => ({...box, width: box.width + axisGapPx}));
  const occupied = [...axisWords];
  for (const {taken} of marks) occupied.push(...taken);
  occupied.push(...drawn.boxes);
  const chosen = chooseLabels(marks, isOneLine).filter(mark => !drawn.worded.has(mark.datum));
  // Labels may stand over the axis of values, whose words are taken.
  const area: Box = {x: 0, y: 0, width: widthPx, height: plot.area.y + plot.area.height};
  const labels = labelMarks(chosen, {area, occupied, lines: polylinesOf(ink)}, context);
  const words = new Map([...drawn.nodes, ...labels.map(({mark, nodes}) => [mark.datum, nodes] as const)]);
  const rest = offAxis(data, {axes, widthPx, topPx: plot.heightPx + 6}, context);
  return {
    nodes: [
      plot.under,
      ...plot.over,
      group(ink, {hidden: true}),
      ...groupMarks(marks, words, context),
      ...rest.nodes
    ],
    heightPx: plot.heightPx + rest.heightPx,
    legend: legendOf(marks, words),
    ...(drawn.unnamed.length > 0 ? {series: drawn.unnamed} : {}),
    sample: "line",
    frame: {
      area: plot.area,
      valueAxis: "y",
      toPx,
      alongPx: axes.alongPx,
      // Made only where there are annotations.
      get marks() {
        return new Map(marks.map(({datum, box}) => [datum, box]));
      },
      get occupied() {
        return [...occupied, ...labels.map(({box}) => box)];
      }
    }
  };
}

function linesOf(
  data: readonly LineDatum[],
  {axes, series, curve}: {axes: LineAxes; series: readonly Series[]; curve: Curve}
): Line[] {
  const points = new Map<string, LinePoint[]>(series.map(({key}) => [key, []]));
  for (const datum of data) {
    const place = axes.place(datum);
    if (!place) continue;
    const {px, time} = place;
    const point = {datum, value: datum.value, px, time, uncertain: time?.uncertain ?? false};
    points.get(datum.series?.key ?? "")?.push(point);
  }
  // What is grey recedes: it is drawn first.
  const ordered = [...series].sort((a, b) => Number(b.hue === "grey") - Number(a.hue === "grey"));
  return ordered.map(each => {
    const own = (points.get(each.key) ?? []).sort((a, b) => a.px - b.px);
    return {series: each, points: own, joins: joinPoints(own, {curve, ...axes.rhythm})};
  });
}

/** More marks than this without a figure have no name of their own: table and description carry them. */
const mostNamed = 200;

function groupMarks(
  marks: readonly PointMark[],
  words: ReadonlyMap<LineDatum, SceneNode[]>,
  context: LayoutOptions["context"]
): SceneNode[] {
  const named: PointMark[] = [];
  const loose: SceneNode[] = [];
  for (const mark of marks) {
    const {datum, nodes} = mark;
    if (marks.length <= mostNamed || datum.value.figures.length > 0) named.push(mark);
    else loose.push(...nodes, ...(words.get(datum) ?? []));
  }
  return [
    ...(loose.length > 0 ? [group(loose, {hidden: true})] : []),
    ...partHits(named).map(({datum, nodes, hit}) =>
      datumGroup(datum, [...nodes, ...(words.get(datum) ?? [])], hit, context)
    )
  ];
}

/** Explains what no label says in words. */
function legendOf(marks: readonly PointMark[], words: ReadonlyMap<LineDatum, SceneNode[]>): LegendKey[] {
  const silent: MarkValue[] = [];
  let isUncertain = false;
  for (const {datum, uncertain} of marks) {
    if ((isPlain(datum.value) && !uncertain) || words.has(datum)) continue;
    silent.push(datum.value);
    isUncertain ||= uncertain;
  }
  const keys = legendKeys(silent);
  return isUncertain ? [...keys, "date"] : keys;
}

function polylinesOf(nodes: readonly SceneNode[]): (readonly Point[])[] {
  return nodes.flatMap(node => (node.type === "path" ? node.polylines : []));
}
