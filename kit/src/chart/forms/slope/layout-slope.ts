import {endLabels} from "../../guides/end-labels.ts";
import {reportCutLabel} from "../../guides/report-cut-label.ts";
import {scaleNote} from "../../guides/scale-note.ts";
import {placeBlock, textBlock, textStyle} from "../../guides/text-block.ts";
import {dotArrowPx, dotMark} from "../../marks/dot.ts";
import {isNearZero} from "../../scales/near-zero.ts";
import {valueScale} from "../../scales/value-scale.ts";
import {type Box, group, path, type SceneNode, uniteBoxes} from "../../scene.ts";
import type {SlopeSpec} from "../../spec/slope.ts";
import {widthOf} from "../../text/wrap-runs.ts";
import type {Datum} from "../../values/datum.ts";
import {isAhead} from "../../values/mark-value.ts";
import type {Series} from "../../values/series.ts";
import {datumGroup} from "../datum-group.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {drawConnectors, drawLines} from "../line/draw-lines.ts";
import {joinPoints} from "../line/join-points.ts";
import {type SlopeLabel, slopeLabel} from "./slope-labels.ts";

interface SlopeOptions extends LayoutOptions {
  states: readonly [string, string];
}

/** One thing at both ends. */
interface Slope {
  series: Series;
  ends: readonly [Datum | undefined, Datum | undefined];
}

interface End {
  datum: Datum & {value: NonNullable<Datum["value"]>};
  side: 0 | 1;
  slope: Slope;
  label: SlopeLabel;
}

const leastPx = 240;
/** Every value is said at its mark: zero is worth no more of the height than this. */
const mostEmpty = 1 / 4;
/** With less of the width between the uprights, names stand under their numbers. */
const leastSlope = 0.3;
const headingGapPx = 10;
/** How far words may stand past the scale. */
const overPx = 8;
/** Past a mark with its ring. */
const labelGapPx = 13;

/** Two uprights with a line for each thing between them; values and names stand outside, never on the lines. */
export function layoutSlope(spec: SlopeSpec, data: readonly Datum[], options: SlopeOptions): Plot {
  const {widthPx, context, all, also, series, states} = options;
  const slopes = slopesOf(data, series, states);
  const endsAs = (isStacked: boolean) =>
    endsOf(slopes, {...options, isStacked, maxPx: [widthPx * 0.3, widthPx * 0.42]});
  const beside = endsAs(false);
  const [from, to] = columnsOf(beside, widthPx);
  const ends = to - from < widthPx * leastSlope ? endsAs(true) : beside;
  const columns = columnsOf(ends, widthPx);
  const headings = states.map((text, side) => headingOf(text, {px: columns[side] as number, widthPx}));
  const tallest = Math.max(
    0,
    ...([0, 1] as const).map(side => sumHeights(ends.filter(end => end.side === side)))
  );
  const plotPx = Math.max(leastPx, tallest);
  const known = all.flatMap(({value}) => value ?? []);
  const open = (side: "low" | "high") => (known.some(value => value[side] === null) ? dotArrowPx : 0);
  const top = Math.max(0, ...headings.map(({heightPx}) => heightPx)) + headingGapPx + open("high");
  const zero = spec.zero ?? isNearZero([...known, ...also], mostEmpty);
  const inset = 8;
  const scale = valueScale([...known, ...also], {rangePx: [top + plotPx - inset, top + inset], zero});
  const bottom = top + plotPx + open("low");
  const note = scaleNote(
    scale,
    {unit: known[0]?.quantity.unit ?? "1", widthPx, topPx: bottom + overPx},
    context
  );
  const ink = linesOf(ends, {columns, toPx: scale.toPx, spec, isOne: series.length === 1});
  const drawn = drawEnds(ends, {columns, toPx: scale.toPx, spec, fromPx: top, toEndPx: bottom}, options);
  const uprights = path(
    columns.map(
      px =>
        [
          [px, top - 4],
          [px, bottom]
        ] as const
    ),
    "sb-rule"
  );
  const under = group([uprights, ...headings.flatMap(({nodes}) => nodes), ...note.nodes], {hidden: true});
  return {
    nodes: [under, group([...ink, ...drawn.leaders], {hidden: true}), ...drawn.groups],
    heightPx: bottom + overPx + note.heightPx,
    // The words at each end say what its mark does.
    legend: [],
    sample: "line",
    frame: {
      area: {x: columns[0], y: top, width: columns[1] - columns[0], height: plotPx},
      valueAxis: "y",
      toPx: scale.toPx,
      alongPx: at => (states.includes(at) ? columns[states.indexOf(at)] : undefined),
      marks: drawn.marks,
      occupied: drawn.boxes
    }
  };
}

/** Where the uprights stand: between the words of both sides. */
function columnsOf(ends: readonly End[], widthPx: number): readonly [number, number] {
  const roomOf = (side: 0 | 1) =>
    Math.max(0, ...ends.filter(end => end.side === side).map(({label}) => label.widthPx));
  return [roomOf(0) + labelGapPx, widthPx - roomOf(1) - labelGapPx];
}

function slopesOf(
  data: readonly Datum[],
  series: readonly Series[],
  states: readonly [string, string]
): Slope[] {
  const at = (key: string, state: string) =>
    data.find(datum => (datum.series?.key ?? "") === key && datum.label === state);
  return series
    .map((each): Slope => ({series: each, ends: [at(each.key, states[0]), at(each.key, states[1])]}))
    .filter(({ends}) => ends.some(end => end !== undefined));
}

/** The name stands at the right, or where nothing is known there, at the left, which then says so. */
function endsOf(
  slopes: readonly Slope[],
  {
    maxPx,
    isStacked,
    context,
    states
  }: SlopeOptions & {maxPx: readonly [left: number, right: number]; isStacked: boolean}
): End[] {
  return slopes.flatMap(slope => {
    const {series, ends} = slope;
    const hasRight = ends[1]?.value != null;
    return ([0, 1] as const).flatMap((side): End[] => {
      const datum = ends[side];
      if (!datum?.value) return [];
      const other = ends[1 - side];
      const missing = other?.value
        ? ""
        : context.words.sentences.entry(states[1 - side] as string, context.words.noFigure);
      const name = side === 1 || !hasRight ? series.text : "";
      const label = slopeLabel(
        datum,
        {
          side: side === 0 ? "left" : "right",
          hue: series.hue,
          name,
          under: name === "" ? "" : missing,
          isStacked,
          maxPx: maxPx[side]
        },
        context
      );
      if (label.cut) reportCutLabel(datum.row, context);
      return [{datum: {...datum, value: datum.value}, side, slope, label}];
    });
  });
}

function headingOf(
  text: string,
  {px, widthPx}: {px: number; widthPx: number}
): {nodes: SceneNode[]; heightPx: number} {
  const room = Math.max(40, 2 * Math.min(px, widthPx - px), widthPx / 2 - 12);
  const block = textBlock(text, {
    style: "heading",
    widthPx: Math.min(room, widthPx / 2 - 8),
    maxLines: 4,
    balanced: true
  });
  const width = Math.max(0, ...block.lines.map(line => widthOf(line, textStyle.heading)));
  const x = Math.min(Math.max(px, width / 2), widthPx - width / 2);
  return {
    nodes: placeBlock(block, {x, topPx: 0, className: "sb-ink", anchor: "middle"}),
    heightPx: block.heightPx
  };
}

const sumHeights = (ends: readonly End[]) => ends.reduce((sum, {label}) => sum + label.heightPx + 2, 0);

interface DrawOptions {
  columns: readonly [number, number];
  toPx(value: number): number;
  spec: SlopeSpec;
}

/** The line of each thing: solid between facts, dotted to a plan, a band between bounds. */
function linesOf(
  ends: readonly End[],
  {columns, toPx, spec, isOne}: DrawOptions & {isOne: boolean}
): SceneNode[] {
  const {planColor = "vermilion"} = spec;
  return [...new Set(ends.map(({slope}) => slope))].flatMap(slope => {
    const own = ends.filter(end => end.slope === slope);
    const points = own.map(({datum, side}) => ({
      datum: {...datum, at: null},
      value: datum.value,
      px: columns[side],
      uncertain: false
    }));
    const joins = joinPoints(points, {curve: "straight", periodPx: undefined});
    const {hue} = slope.series;
    return [
      ...drawLines({points, joins, curve: "straight", toPx, hue}),
      ...drawConnectors({points, toPx, hue: isOne ? planColor : hue})
    ];
  });
}

/** Marks with their labels in two columns outside the lines. */
function drawEnds(
  ends: readonly End[],
  {columns, toPx, spec, fromPx, toEndPx}: DrawOptions & {fromPx: number; toEndPx: number},
  {context, series}: SlopeOptions
): {groups: SceneNode[]; leaders: SceneNode[]; marks: Map<Datum, Box>; boxes: Box[]} {
  const leaders: SceneNode[] = [];
  const groups: SceneNode[] = [];
  const boxes: Box[] = [];
  const marks = new Map<Datum, Box>();
  for (const side of [0, 1] as const) {
    const own = ends.filter(end => end.side === side);
    const middles = own.map(
      ({datum: {value}}) => (toPx(value.low ?? value.high ?? 0) + toPx(value.high ?? value.low ?? 0)) / 2
    );
    const way = side === 0 ? -1 : 1;
    const column = columns[side];
    const placed = endLabels(
      own.map(({label}, index) => ({label, x: column, y: middles[index] as number})),
      {
        side: side === 0 ? "left" : "right",
        columnPx: column + way * labelGapPx,
        fromPx: fromPx - overPx,
        toPx: toEndPx + overPx
      }
    );
    leaders.push(...(placed?.leaders ?? []));
    for (const [index, {datum, slope, label}] of own.entries()) {
      const {value} = datum;
      const hue =
        series.length === 1 && isAhead(value.status) ? (spec.planColor ?? "vermilion") : slope.series.hue;
      const dot = dotMark(value, {orientation: "vertical", atPx: column, scale: toPx}, hue);
      const mark = {
        x: column - dot.halfPx,
        y: dot.fromPx,
        width: 2 * dot.halfPx,
        height: dot.toPx - dot.fromPx
      };
      const box = placed?.boxes[index];
      const nodes = [...dot.nodes, ...(box ? label.draw(box) : [])];
      const hit = uniteBoxes([mark, box ?? null]) ?? mark;
      groups.push(datumGroup(datum, nodes, hit, context));
      marks.set(datum, mark);
      boxes.push(mark, ...(box ? [box] : []));
    }
  }
  return {groups, leaders, marks, boxes};
}
