import {baseline} from "../../guides/axis.ts";
import {type PointLabel, placePointLabel, pointLabel} from "../../guides/point-label.ts";
import {reportCutLabel} from "../../guides/report-cut-label.ts";
import {placeBlock, textBlock} from "../../guides/text-block.ts";
import {barMark} from "../../marks/bar.ts";
import {openEndPx} from "../../marks/open-end.ts";
import {valueScale} from "../../scales/value-scale.ts";
import {type Box, path, type SceneNode} from "../../scene.ts";
import type {PromiseSpec} from "../../spec/promise.ts";
import type {Hue} from "../../theme.ts";
import {wordQuantity} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {datumGroup} from "../datum-group.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {type PromiseRow, valuesOf, wordOutcome, wordPromise} from "./promise-rows.ts";

const barPx = 20;
const lineGapPx = 5;
const pairGapPx = 5;
const rowGapPx = 23;
const nameGapPx = 8;
/** How far lines across a bar reach past it. */
const overPx = 3;
const headingGapPx = 6;

interface PromiseOptions extends LayoutOptions {
  scale(value: number): number;
  hue: Hue;
  planHue: Hue;
}

/** A headed pair of bars a promise, all on one scale: what was promised, and under it what is known. */
export function layoutPromise(spec: PromiseSpec, rows: readonly PromiseRow[], options: LayoutOptions): Plot {
  const {widthPx, all, also} = options;
  const values = valuesOf(all);
  const open = (side: "low" | "high") => (values.some(value => value[side] === null) ? openEndPx : 2);
  const rangePx = [open("low"), widthPx - open("high")] as const;
  const {toPx} = valueScale([...values, ...also], {rangePx});
  const {color = "blue", planColor = "vermilion"} = spec;
  const own = {...options, scale: toPx, hue: color, planHue: planColor};
  const nodes: SceneNode[] = [];
  const marks = new Map<Datum, Box>();
  let top = 0;
  for (const row of rows) {
    const drawn = drawRow(row, top, own);
    nodes.push(...drawn.nodes);
    for (const [datum, box] of drawn.marks) marks.set(datum, box);
    top += drawn.heightPx + rowGapPx;
  }
  const heightPx = Math.max(0, top - rowGapPx);
  return {
    nodes,
    heightPx,
    // Words at each bar say what it is.
    legend: [],
    frame: {
      area: {x: 0, y: 0, width: widthPx, height: heightPx},
      valueAxis: "x",
      toPx,
      marks,
      occupied: [...marks.values()]
    }
  };
}

function drawRow(
  row: PromiseRow,
  topPx: number,
  options: PromiseOptions
): {nodes: SceneNode[]; heightPx: number; marks: [Datum, Box][]} {
  const {widthPx, context, scale, planHue, hue} = options;
  const {promised, outcome} = row;
  const heading = textBlock(promised.label, {style: "heading", widthPx, maxLines: 6});
  if (heading.cut) reportCutLabel(promised.row, context);
  const headPx = heading.heightPx > 0 ? heading.heightPx + headingGapPx : 0;
  const first = drawBar(
    promised,
    {topPx: topPx + headPx, words: wordPromise(row, context), hue: planHue, isPlan: true},
    options
  );
  const secondTop = topPx + headPx + first.heightPx + pairGapPx;
  const second = drawBar(
    outcome,
    {topPx: secondTop, words: wordOutcome(row, context), hue, isPlan: false},
    options
  );
  const bottom = secondTop + second.heightPx;
  const zero = scale(0);
  return {
    nodes: [
      ...placeBlock(heading, {x: 0, topPx, className: "sb-ink"}),
      datumGroup(
        promised,
        first.nodes,
        {x: 0, y: topPx + headPx, width: widthPx, height: first.heightPx},
        context
      ),
      datumGroup(
        outcome,
        second.nodes,
        {x: 0, y: secondTop, width: widthPx, height: second.heightPx},
        context
      ),
      ...(outcome.value ? guideOf(row, second.barTop, options) : []),
      baseline([zero, first.barTop - 2], [zero, first.barTop + barPx + 2]),
      ...(outcome.value ? [baseline([zero, second.barTop - 2], [zero, second.barTop + barPx + 2])] : [])
    ],
    heightPx: bottom - topPx,
    marks: [
      [promised, {x: first.fromPx, y: first.barTop, width: first.toPx - first.fromPx, height: barPx}],
      ...(outcome.value
        ? [
            [
              outcome,
              {x: second.fromPx, y: second.barTop, width: second.toPx - second.fromPx, height: barPx}
            ] as [Datum, Box]
          ]
        : [])
    ]
  };
}

interface BarOptions {
  topPx: number;
  words: string;
  hue: Hue;
  isPlan: boolean;
}

/** The number with its words on a line, and the bar under it; nothing is drawn of what has no figure. */
function drawBar(
  {value}: Datum,
  {topPx, words, hue, isPlan}: BarOptions,
  {widthPx, scale, context}: PromiseOptions
) {
  const number = value ? wordQuantity(value.quantity, {style: "label", unit: true}, context) : "";
  const first = pointLabel([{text: number, style: "value", look: isPlan ? hue : "ink"}], widthPx);
  const gap = number === "" ? 0 : nameGapPx;
  const rest = pointLabel(
    [{text: words, style: "label", look: isPlan ? hue : "muted"}],
    Math.max(120, widthPx - first.widthPx - gap)
  );
  const isBeside = first.widthPx + gap + rest.widthPx <= widthPx;
  const textPx = isBeside ? Math.max(first.heightPx, rest.heightPx) : first.heightPx + rest.heightPx;
  const barTop = topPx + textPx + lineGapPx;
  const frame = {orientation: "horizontal", startPx: barTop, thicknessPx: barPx, scale} as const;
  const mark = value ? barMark(value, frame, hue) : {nodes: [], fromPx: scale(0), toPx: scale(0)};
  const at = (label: PointLabel, x: number, y: number) =>
    placePointLabel(label, {x, y, width: label.widthPx, height: label.heightPx}, "right");
  return {
    nodes: [
      ...at(first, 0, topPx),
      ...(isBeside
        ? at(rest, first.widthPx + gap, topPx + (gap > 0 ? 1 : 0))
        : at(rest, 0, topPx + first.heightPx)),
      ...mark.nodes
    ],
    fromPx: mark.fromPx,
    toPx: mark.toPx,
    barTop,
    heightPx: textPx + (value ? lineGapPx + barPx + overPx : 0)
  };
}

/** Dotted lines from the ends of what was promised across what is known, to read the one against the other. */
function guideOf(
  {promised: {value}}: PromiseRow,
  barTop: number,
  {scale, planHue}: PromiseOptions
): SceneNode[] {
  const ends = [...new Set([value.low, value.high])].filter(end => end !== null && end !== 0) as number[];
  const lines = ends.map(
    end =>
      [
        [scale(end), barTop - overPx],
        [scale(end), barTop + barPx + overPx]
      ] as const
  );
  return lines.length > 0 ? [path(lines, `sb-lead sb-${planHue}`)] : [];
}
