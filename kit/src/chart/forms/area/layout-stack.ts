import {openEnd, openEndPx} from "../../marks/open-end.ts";
import {type Box, group, type Point, path, rect, type SceneNode} from "../../scene.ts";
import type {AreaSpec} from "../../spec/area.ts";
import {hueOfSeries, type Series} from "../../values/series.ts";
import type {LegendKey} from "../../words/words.ts";
import {datumGroup} from "../datum-group.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import type {Curve} from "../line/join-points.ts";
import {plotHeightPx} from "../line/layout-line.ts";
import {lineAxes} from "../line/line-axes.ts";
import {headingOf, type LineDatum} from "../line/line-datum.ts";
import type {PointMark} from "../line/line-points.ts";
import {offAxis} from "../line/off-axis.ts";
import {seriesNames} from "../line/series-names.ts";
import {type StackColumn, stackColumns} from "./stack-columns.ts";

/** Room at the right where no series is named there. */
const rightPx = 12;
/** Width of a column that no other follows. */
const alonePx = 4;

/** What is certain of each part, one on another; what the whole may be beyond that stands paler on top of all. */
export function layoutStack(
  spec: AreaSpec,
  data: readonly LineDatum[],
  options: LayoutOptions<LineDatum>
): Plot {
  const {widthPx, context, all, also, series} = options;
  const curve = spec.curve ?? "rhythm";
  const plotPx = plotHeightPx(widthPx, all);
  const names = seriesNames(data, {all, series, widthPx, plotPx}, context);
  const axes = lineAxes(
    {
      all,
      along: headingOf(spec.x, context),
      also: [...also, ...sumsOf(all)],
      zero: true,
      widthPx,
      plotPx,
      rightPx: names.widthPx || rightPx,
      inset: 2
    },
    context
  );
  const {plot} = axes;
  const toPx = plot.value.toPx;
  const columns = stackColumns(data, {axes, series, curve});
  const marks = columns.flatMap(column => marksOf(column, {toPx, series, columns}));
  const drawn = names.place(marks, plot.area);
  const ink = [...drawLayers(columns, {toPx, series, curve}), ...drawPossible(columns, {toPx, curve})];
  const rest = offAxis(data, {axes, widthPx, topPx: plot.heightPx + 6}, context);
  const isMany = marks.length > 200;
  return {
    nodes: [
      plot.under,
      group(ink, {hidden: true}),
      ...plot.over,
      ...marks
        .filter(({datum}) => !isMany || datum.value.figures.length > 0 || drawn.nodes.has(datum))
        .map(({datum, hit}) => datumGroup(datum, drawn.nodes.get(datum) ?? [], hit, context)),
      ...rest.nodes
    ],
    heightPx: plot.heightPx + rest.heightPx,
    legend: legendOf(columns),
    ...(drawn.unnamed.length > 0 ? {series: drawn.unnamed} : {}),
    sample: "area",
    frame: {
      area: plot.area,
      valueAxis: "y",
      toPx,
      alongPx: axes.alongPx,
      marks: new Map(marks.map(({datum, box}) => [datum, box])),
      occupied: [...plot.texts, ...drawn.boxes]
    }
  };
}

/** The bounds of the whole at each place: what the axis must hold. */
function sumsOf(data: readonly LineDatum[]): {low: number; high: number}[] {
  const sums = new Map<string, number>();
  for (const {value, label, panel} of data) {
    const key = JSON.stringify([panel, label]);
    if (value) sums.set(key, (sums.get(key) ?? 0) + (value.high ?? value.low ?? 0));
  }
  return [...sums.values()].map(sum => ({low: sum, high: sum}));
}

interface InkOptions {
  toPx(value: number): number;
  curve: Curve;
}

/** Runs of columns that a line joins, each with its last. */
function runsOf(columns: readonly StackColumn[]): StackColumn[][] {
  const runs: StackColumn[][] = [];
  for (const [index, column] of columns.entries()) {
    if (index > 0 && columns[index - 1]?.joined) runs.at(-1)?.push(column);
    else runs.push([column]);
  }
  return runs;
}

function drawLayers(
  columns: readonly StackColumn[],
  {toPx, series, curve}: InkOptions & {series: readonly Series[]}
): SceneNode[] {
  const runs = runsOf(columns);
  const count = columns[0]?.layers.length ?? 0;
  return Array.from({length: count}, (_, layer): SceneNode[] => {
    const hue = hueOfSeries(columns[0]?.layers[layer]?.datum as LineDatum, series);
    const shapes = runs
      .filter(run => run.length > 1)
      .map(run =>
        bandOf(run, {
          upper: column => toPx(column.layers[layer]?.to ?? 0),
          lower: column => toPx(column.layers[layer]?.from ?? 0),
          curve
        })
      );
    const alone = runs
      .filter(run => run.length === 1)
      .flatMap(([column]) =>
        column
          ? [stick(column, toPx(column.layers[layer]?.from ?? 0), toPx(column.layers[layer]?.to ?? 0))]
          : []
      );
    // A fine line of the ground keeps neighbours apart that look alike to some readers.
    return [
      ...(shapes.length > 0
        ? [path(shapes, `sb-solid sb-${hue}`, {closed: true}), path(shapes, "sb-gap", {closed: true})]
        : []),
      ...alone.map(box => rect(box, `sb-solid sb-${hue}`)),
      ...aboutEdges(columns, layer, {toPx, curve})
    ];
  }).flat();
}

/** The upper edge of a part is dashed where it is only about there. */
function aboutEdges(columns: readonly StackColumn[], layer: number, {toPx, curve}: InkOptions): SceneNode[] {
  const isAbout = (column: StackColumn | undefined) =>
    column?.layers[layer]?.datum.value.quantity.about === true;
  const at = (column: StackColumn): Point => [column.px, toPx(column.layers[layer]?.to ?? 0)];
  const edges = columns.flatMap((column, index): Point[][] => {
    const next = columns[index + 1];
    if (!column.joined || !next || !(isAbout(column) || isAbout(next))) return [];
    const [from, to] = [at(column), at(next)];
    return [curve === "step" ? [from, [to[0], from[1]], to] : [from, to]];
  });
  return edges.length > 0 ? [path(edges, "sb-edge-about")] : [];
}

/** From what is certain of the whole to the most it can be; towards an end without a limit of one height, with chevrons. */
function drawPossible(columns: readonly StackColumn[], {toPx, curve}: InkOptions): SceneNode[] {
  const lower = ({low}: StackColumn) => toPx(low);
  const upper = ({low, high}: StackColumn) => (high === null ? toPx(low) - openEndPx : toPx(high));
  const isWide = ({low, high}: StackColumn) => high === null || high > low;
  const runs = runsOf(columns).filter(run => run.some(isWide));
  const shapes = runs.filter(run => run.length > 1).map(run => bandOf(run, {upper, lower, curve}));
  const alone = runs
    .filter(run => run.length === 1)
    .map(run => stick(run[0] as StackColumn, lower(run[0] as StackColumn), upper(run[0] as StackColumn)));
  const open = columns.filter(({high}) => high === null);
  return [
    ...(shapes.length > 0 ? [path(shapes, "sb-possible sb-grey", {closed: true})] : []),
    ...alone.map(box => rect(box, "sb-possible sb-grey")),
    ...open.flatMap(({px, low}) =>
      openEnd(
        {at: low, way: 1},
        {orientation: "vertical", startPx: px - 6, thicknessPx: 12, scale: toPx},
        "grey"
      )
    )
  ];
}

interface BandOptions {
  upper(column: StackColumn): number;
  lower(column: StackColumn): number;
  curve: Curve;
}

function bandOf(run: readonly StackColumn[], {upper, lower, curve}: BandOptions): Point[] {
  const edge = (level: (column: StackColumn) => number) =>
    run.flatMap((column, index): Point[] => {
      const before = run[index - 1];
      const at: Point = [column.px, level(column)];
      return before && curve === "step" ? [[column.px, level(before)], at] : [at];
    });
  return [...edge(upper), ...edge(lower).reverse()];
}

function stick({px}: StackColumn, fromPx: number, toPx: number): Box {
  return {x: px - alonePx / 2, y: Math.min(fromPx, toPx), width: alonePx, height: Math.abs(toPx - fromPx)};
}

/** Where each part is pointed at: a strip around its place, as high as its layer. */
function marksOf(
  column: StackColumn,
  {
    toPx,
    series,
    columns
  }: {toPx(value: number): number; series: readonly Series[]; columns: readonly StackColumn[]}
): PointMark[] {
  const apartPx = ((columns.at(-1)?.px ?? 0) - (columns[0]?.px ?? 0)) / Math.max(1, columns.length - 1);
  const half = Math.max(2, Math.min(12, apartPx / 2));
  return column.layers.map(({datum, from, to}) => {
    const [top, bottom] = [toPx(to), toPx(from)];
    const middle = (top + bottom) / 2;
    return {
      datum,
      nodes: [],
      box: {x: column.px - 1, y: middle - 1, width: 2, height: 2},
      taken: [],
      hit: {x: column.px - half, y: top, width: 2 * half, height: bottom - top},
      hue: hueOfSeries(datum, series),
      uncertain: false
    };
  });
}

function legendOf(columns: readonly StackColumn[]): LegendKey[] {
  const isOpen = columns.some(({high}) => high === null);
  const isRange = columns.some(({low, high}) => high !== null && high > low);
  const isAbout = columns.some(({about}) => about);
  return [
    ...(isAbout ? ["about" as const] : []),
    ...(isOpen ? ["open" as const] : []),
    ...(isRange ? ["possible" as const] : [])
  ];
}
