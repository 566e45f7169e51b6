import {type Known, known} from "../../describe/compare-data.ts";
import {legendKeys} from "../../guides/legend.ts";
import {scaleNote} from "../../guides/scale-note.ts";
import {textStyle} from "../../guides/text-block.ts";
import {valueAxis} from "../../guides/value-axis.ts";
import {dotArrowPx, dotMark} from "../../marks/dot.ts";
import {packSwarm} from "../../marks/swarm.ts";
import {isNearZero} from "../../scales/near-zero.ts";
import {type ValueScale, valueScale} from "../../scales/value-scale.ts";
import {type Box, group, type Point, path, type SceneNode} from "../../scene.ts";
import type {BeeswarmSpec} from "../../spec/beeswarm.ts";
import type {Hue} from "../../theme.ts";
import type {Datum} from "../../values/datum.ts";
import {isHighlighted} from "../../values/is-highlighted.ts";
import {isAhead, type MarkValue} from "../../values/mark-value.ts";
import {hueOfSeries, type Series} from "../../values/series.ts";
import {datumGroup} from "../datum-group.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {hueOf} from "../hue-of.ts";
import {leftOut} from "./left-out.ts";
import {type Nameable, namePoints} from "./name-points.ts";

/** Above this, dots that are no figures are drawn as one path a hue. */
const maxGroups = 200;
const maxNamed = 12;
/** A swarm higher than this is drawn with smaller dots. */
const maxHeightPx = 300;
const radii = [6, 5, 4, 3.25, 2.5, 2, 1.5, 1];
const insetPx = 12;
const lanePx = 22;
const maxLanes = 12;
const {lineHeightPx} = textStyle.label;

/** A dot with its place. */
interface Dot {
  datum: Known;
  center: Point;
  hue: Hue;
}

export function drawSwarm(data: readonly Datum[], spec: BeeswarmSpec, options: LayoutOptions): Plot {
  const {widthPx, context, all, also, series} = options;
  const values = [...known(all).map(({value}) => value), ...also];
  const zero = spec.zero ?? isNearZero(values);
  const isOpen = values.some(({low, high}) => low === null || high === null);
  const inset = isOpen ? dotArrowPx + 2 : insetPx;
  const scale = valueScale(values, {rangePx: [inset, widthPx - inset], nice: true, zero});
  const hueAt = hueFinder(spec, series, context);
  const points = known(data).filter(({value}) => value.low !== null && value.low === value.high);
  const spans = known(data).filter(({value}) => value.low === null || value.low !== value.high);
  const lanes = spans.filter(({value}) => (value.low ?? value.high) !== null).slice(0, maxLanes);
  const swarm = placeSwarm(points, scale, {hueAt, named: spec.label !== undefined});
  const lanesTop = swarm.heightPx + (lanes.length > 0 ? 8 : 0);
  const areaPx = Math.max(24, lanesTop + lanes.length * lanePx);
  const area = {x: 0, y: 0, width: widthPx, height: areaPx};
  const unit = values[0]?.quantity.unit ?? "1";
  const axis = valueAxis(values, {unit, zero, inset}, context)({rangePx: [0, widthPx], area, widthPx});
  const bottom = areaPx + axis.heightPx;
  const note = scaleNote(scale, {unit, widthPx, topPx: bottom + 6}, context);
  const noteBottom = note.heightPx > 0 ? bottom + 6 + note.heightPx : bottom;
  const missing = leftOut(
    data.length - points.length - lanes.length,
    {topPx: noteBottom + 4, widthPx},
    context
  );
  const grouped = points.length <= maxGroups || points.some(({value}) => value.figures.length > 0);
  const under = lanes.map((datum, index) => {
    const atPx = lanesTop + (index + 0.5) * lanePx;
    const mark = dotMark(datum.value, {orientation: "horizontal", atPx, scale: scale.toPx}, hueAt(datum));
    const box = {x: mark.fromPx, y: atPx - lanePx / 2, width: mark.toPx - mark.fromPx, height: lanePx};
    return {datum, box, nodes: mark.nodes};
  });
  const dots = drawDots(swarm, {grouped, spec, area, under, context});
  const marks = new Map<Datum, Box>([...dots.boxes, ...under.map(({datum, box}) => [datum, box] as const)]);
  return {
    nodes: [
      group(
        [
          ...axis.nodes,
          path(
            [
              [
                [0, areaPx],
                [widthPx, areaPx]
              ]
            ],
            "sb-baseline"
          ),
          ...note.nodes
        ],
        {hidden: true}
      ),
      ...dots.nodes,
      ...under.map(({datum, box, nodes}) =>
        datumGroup(datum, [...nodes, ...(dots.names.get(datum) ?? [])], box, context)
      ),
      ...missing.nodes
    ],
    heightPx: noteBottom + missing.heightPx,
    legend: legendKeys([...points, ...lanes].map(({value}) => value)),
    sample: "dot",
    ...(series.length > 1 ? {series} : {}),
    frame: {area, valueAxis: "x", toPx: scale.toPx, marks, occupied: [...marks.values(), ...dots.labels]}
  };
}

function hueFinder(
  spec: BeeswarmSpec,
  series: readonly Series[],
  context: LayoutOptions["context"]
): (datum: Known) => Hue {
  if (spec.series !== undefined) return datum => hueOfSeries(datum, series);
  const {highlight, label: field} = spec;
  return datum =>
    highlight && !isHighlighted(datum, {highlight, field}, context) ? "grey" : hueOf(datum.value, spec);
}

interface Swarm {
  dots: Dot[];
  r: number;
  heightPx: number;
}

/** The swarm with the largest dots that keep it low enough; room for names over and under it. */
function placeSwarm(
  points: readonly Known[],
  scale: ValueScale,
  {hueAt, named}: {hueAt(datum: Known): Hue; named: boolean}
): Swarm {
  const at = points.map(({value}) => scale.toPx(value.low as number));
  const roomPx = named ? lineHeightPx + 6 : 4;
  for (const r of radii) {
    // Without room for all dots side by side, packing them would be in vain.
    const [from, to] = scale.domain.map(scale.toPx) as [number, number];
    const areaPx = (to - from + 2 * r) * maxHeightPx;
    if (r > 1 && points.length * (2 * r) ** 2 * 0.9 > areaPx) continue;
    const packed = packSwarm(at, r + 0.5);
    let [top, bottom] = [0, 0];
    for (const {offPx} of packed) [top, bottom] = [Math.min(top, offPx), Math.max(bottom, offPx)];
    if (bottom - top + 2 * r > maxHeightPx && r > 1) continue;
    const middle = roomPx + r - top;
    const dots = packed.map(({atPx, offPx}, index): Dot => {
      const datum = points[index] as Known;
      return {datum, center: [atPx, middle + offPx], hue: hueAt(datum)};
    });
    return {dots, r, heightPx: points.length === 0 ? 0 : bottom - top + 2 * r + 2 * roomPx};
  }
  return {dots: [], r: 1, heightPx: 0};
}

interface DrawOptions {
  grouped: boolean;
  spec: BeeswarmSpec;
  area: Box;
  /** Marks in lines of their own, which are named with the dots. */
  under: readonly Nameable[];
  context: LayoutOptions["context"];
}

function drawDots(
  {dots, r}: Swarm,
  {grouped, spec, area, under, context}: DrawOptions
): {nodes: SceneNode[]; names: ReadonlyMap<Datum, SceneNode[]>; boxes: [Datum, Box][]; labels: Box[]} {
  const boxOf = ({center: [x, y]}: Dot): Box => ({x: x - r, y: y - r, width: 2 * r, height: 2 * r});
  const nameable = dots.map(dot => ({datum: dot.datum, box: boxOf(dot)}));
  const wanted =
    spec.label !== undefined && (dots.length + under.length <= maxNamed || spec.highlight !== undefined);
  const names = wanted
    ? namePoints([...nameable, ...under], {
        area,
        highlight: spec.highlight,
        field: spec.label,
        context,
        most: maxNamed
      })
    : {nodes: new Map<Datum, SceneNode[]>(), boxes: []};
  const boxes = grouped ? nameable.map(({datum, box}): [Datum, Box] => [datum, box]) : [];
  if (grouped) {
    const nodes = dots.map(dot => {
      const own = [...swarmDot(dot, r), ...(names.nodes.get(dot.datum) ?? [])];
      return datumGroup(dot.datum, own, boxOf(dot), context);
    });
    return {nodes, names: names.nodes, boxes, labels: names.boxes};
  }
  const looks = new Map<string, {r: number; centers: Point[]}>();
  for (const {datum, center, hue} of dots) {
    for (const [name, radius] of looksOf(datum.value, r)) {
      const look = looks.get(`${name} sb-${hue}`) ?? {r: radius, centers: []};
      look.centers.push(center);
      looks.set(`${name} sb-${hue}`, look);
    }
  }
  const paths = [...looks].map(([className, look]): SceneNode => ({type: "dots", className, ...look}));
  const words = dots.flatMap(({datum}) => names.nodes.get(datum) ?? []);
  return {nodes: [group(paths, {hidden: true}), ...words], names: names.nodes, boxes, labels: names.boxes};
}

/** Dots of a swarm touch: what is only about there is a ring with a core of one size, what is not yet so is hollow. */
function looksOf({status, quantity}: MarkValue, r: number): [className: string, r: number][] {
  if (isAhead(status) || status === "withdrawn") return [["sb-dot-planned", r]];
  if (!quantity.about) return [["sb-unit", r]];
  return [
    ["sb-dot-about", r],
    ["sb-unit", r * 0.45]
  ];
}

function swarmDot({datum: {value}, center, hue}: Dot, r: number): SceneNode[] {
  const dots = looksOf(value, r).map(([name, radius]): SceneNode => {
    return {type: "dots", centers: [center], r: radius, className: `${name} sb-${hue}`};
  });
  if (value.status !== "withdrawn") return dots;
  const [x, y] = center;
  return [
    ...dots,
    path(
      [
        [
          [x - r, y + r],
          [x + r, y - r]
        ]
      ],
      `sb-strike sb-${hue}`
    )
  ];
}
