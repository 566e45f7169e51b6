import {exact, type Quantity} from "../../../quantity/quantity.ts";
import {baseline, valueRules, valueTicks} from "../../guides/axis.ts";
import {textStyle} from "../../guides/text-block.ts";
import {type ValueScale, valueScale} from "../../scales/value-scale.ts";
import {group, path, rect, type SceneNode} from "../../scene.ts";
import type {HistogramSpec} from "../../spec/histogram.ts";
import {capHeightEm, measureText} from "../../text/measure-text.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {histogramWords} from "../../words/histogram-words.ts";
import {textBoxes} from "../bars/occupied.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {requireOneScale} from "../one-scale.ts";
import {groupByPanel} from "../panel.ts";
import {drawApart} from "./apart.ts";
import {type Bin, binData, edgesFor} from "./bins.ts";

const {lineHeightPx, ...labelFont} = textStyle.label;
const minCountPx = 24;
const sidePx = 14;

/** Bars over equal spans of values, their counts above them; under the axis what lies in no one of them for certain. */
export function layoutHistogram(spec: HistogramSpec, data: readonly Datum[], options: LayoutOptions): Plot {
  const {widthPx, context, all, also} = options;
  requireOneScale(all);
  const edges = edgesFor(all, also, spec.step);
  const {bins, apart} = binData(data, edges);
  const mostHigh = Math.max(
    1,
    ...groupByPanel(all).flatMap(panel =>
      binData(panel.data, edges).bins.map(({sure, about}) => sure + about)
    )
  );
  const hasCounts = (widthPx - 2 * sidePx) / bins.length >= minCountPx;
  const top = hasCounts ? lineHeightPx + 4 : lineHeightPx / 2;
  const bottom = top + (widthPx < 480 ? 160 : 200);
  const counts = valueScale([{low: 0, high: mostHigh}], {rangePx: [bottom, top], nice: !hasCounts});
  const whole: ValueScale = {...counts, ticks: count => counts.ticks(count).filter(Number.isInteger)};
  const ticks = hasCounts ? null : valueTicks(whole, "1", context);
  const leftPx = ticks ? ticks.widthPx + 8 : sidePx;
  const rightPx = widthPx - sidePx;
  const [low, high] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1];
  const toPx = (value: number) => leftPx + ((value - low) / (high - low)) * (rightPx - leftPx);
  const hue = spec.color ?? "blue";
  const draw = {toPx, counts, hue, hasCounts, context, unit: unitOf(all)};
  const axis = edgeLabels(bins, {...draw, topPx: bottom, widthPx});
  const below = drawApart(apart, {toPx, topPx: bottom + axis.heightPx + 14, widthPx, hue, context});
  const nodes = [
    ...(ticks ? [group(valueRules(ticks, {scale: counts, leftPx, rightPx}), {hidden: true})] : []),
    ...bins.map(bin => drawBin(bin, draw)),
    baseline([leftPx, bottom], [rightPx, bottom]),
    group(axis.nodes, {hidden: true}),
    ...below.nodes
  ];
  return {
    nodes,
    heightPx: bottom + axis.heightPx + (below.heightPx > 0 ? below.heightPx + 14 : 0),
    legend: bins.some(({about}) => about > 0) ? ["about"] : [],
    frame: {
      area: {x: leftPx, y: top, width: rightPx - leftPx, height: bottom - top},
      valueAxis: "x",
      toPx,
      marks: new Map(),
      occupied: textBoxes(nodes)
    }
  };
}

interface DrawOptions {
  toPx(value: number): number;
  counts: ValueScale;
  hue: string;
  hasCounts: boolean;
  context: ChartContext;
  unit: string;
}

const unitOf = (all: readonly Datum[]) => all.find(({value}) => value)?.value?.quantity.unit ?? "1";

/** How many values a bin has: between two numbers where some are only about there. */
export function wordCount({sure, about}: Bin, context: ChartContext): string {
  const count: Quantity = {...exact(sure), high: exact(sure + about).high};
  return wordQuantity(count, {style: "label"}, context);
}

export function wordEdges({from, to}: Bin, unit: string, context: ChartContext): [string, string] {
  const word = (value: number, isLast: boolean) =>
    wordQuantity(exact(value, unit), {style: "table", unit: isLast}, context);
  return [word(from, false), word(to, true)];
}

function drawBin(bin: Bin, {toPx, counts, hue, hasCounts, context, unit}: DrawOptions): SceneNode {
  const {from, to, sure, about} = bin;
  if (sure + about === 0) return group([], {hidden: true});
  const [left, right] = [toPx(from) + 0.5, toPx(to) - 0.5];
  const [zero, solid, top] = [0, sure, sure + about].map(counts.toPx) as [number, number, number];
  const text = wordCount(bin, context);
  const box = (y: number, bottom: number) => ({
    x: left,
    y,
    width: Math.max(0, right - left),
    height: bottom - y
  });
  const nodes: SceneNode[] = [
    ...(sure > 0 ? [rect(box(solid, zero), `sb-solid sb-${hue}`)] : []),
    ...(about > 0
      ? [
          rect(box(top, solid), `sb-possible sb-${hue}`),
          path(
            [
              [
                [left, top + 1.5],
                [right, top + 1.5]
              ]
            ],
            `sb-about-end sb-${hue}`
          )
        ]
      : [])
  ];
  if (hasCounts && measureText(text, labelFont) <= right - left) {
    const y = top - 4 - lineHeightPx / 2 + (labelFont.sizePx * capHeightEm) / 2;
    const x = (left + right) / 2;
    nodes.push({
      type: "text",
      x,
      y,
      anchor: "middle",
      ...labelFont,
      line: [{text, literal: true}],
      className: "sb-ink"
    });
  }
  const [a, b] = wordEdges(bin, unit, context);
  return group([group(nodes, {hidden: true})], {name: histogramWords(context.locale).bin(text, a, b)});
}

/** Edges in words, as many as have room, the last with its unit where it is money or a share. */
function edgeLabels(
  bins: readonly Bin[],
  {toPx, topPx, widthPx, context, unit}: DrawOptions & {topPx: number; widthPx: number}
): {nodes: SceneNode[]; heightPx: number} {
  const edges = [...bins.map(({from}) => from), bins.at(-1)?.to ?? 0];
  const {values} = valueTicks(
    {toPx, ticks: () => edges, domain: [edges[0] ?? 0, edges.at(-1) ?? 0]},
    unit,
    context
  );
  const widest = Math.max(...values.map(({text}) => measureText(text, labelFont)));
  const pitch = Math.max(1e-9, toPx(edges[1] ?? 1) - toPx(edges[0] ?? 0));
  const every = Math.max(1, Math.ceil((widest + 10) / pitch));
  const y = topPx + 6 + lineHeightPx / 2 + (labelFont.sizePx * capHeightEm) / 2;
  let takenPx = Number.NEGATIVE_INFINITY;
  const nodes = values.flatMap(({value, text}, index): SceneNode[] => {
    if (index % every !== 0) return [];
    const width = measureText(text, labelFont);
    const at = toPx(value);
    const x = Math.min(Math.max(at, width / 2), widthPx - width / 2);
    // Labels at the ends are moved inwards: they may then stand in their neighbours' place.
    if (x - width / 2 < takenPx + 8) return [];
    takenPx = x + width / 2;
    const tick = path(
      [
        [
          [at, topPx],
          [at, topPx + 4]
        ]
      ],
      "sb-leader"
    );
    return [
      tick,
      {
        type: "text",
        x,
        y,
        anchor: "middle",
        ...labelFont,
        line: [{text, literal: true}],
        className: "sb-muted"
      }
    ];
  });
  return {nodes, heightPx: 6 + lineHeightPx};
}
