import {exact, kindOf, type Quantity} from "../../quantity/quantity.ts";
import type {MarkShape, Plot} from "../forms/form.ts";
import {barMark} from "../marks/bar.ts";
import {dotMark} from "../marks/dot.ts";
import {whisker} from "../marks/whisker.ts";
import {path, rect, type SceneNode} from "../scene.ts";
import {widthOf} from "../text/wrap-runs.ts";
import type {Hue} from "../theme.ts";
import type {ChartContext} from "../values/context.ts";
import {isAhead, type MarkValue} from "../values/mark-value.ts";
import {pointLegendWord} from "../words/point-legend-words.ts";
import type {LegendKey} from "../words/words.ts";
import {placeBlock, textBlock, textStyle} from "./text-block.ts";

const sampleWidthPx = 34;
const samplePx = 12;
const gapPx = 8;
const itemGapPx = 24;

/** What a value's mark shows that needs explaining where no label says it in words. */
export function legendKeys(values: readonly MarkValue[]): LegendKey[] {
  const keys = new Set<LegendKey>();
  for (const {kind, status, quantity} of values) {
    if (status === "target") keys.add("target");
    if (status === "withdrawn") keys.add("withdrawn");
    if (status === "planned" || status === "pledged") keys.add("planned");
    if (kind === "more than" || kind === "at least") keys.add("open");
    if (kind === "range" || kind === "less than" || kind === "at most") keys.add("possible");
    if (quantity.about) keys.add("about");
  }
  return order.filter(key => keys.has(key));
}

const order: readonly LegendKey[] = [
  "exact",
  "about",
  "open",
  "possible",
  "planned",
  "target",
  "withdrawn",
  "date"
];

interface LegendOptions {
  widthPx: number;
  topPx: number;
  hue: Hue;
  planHue: Hue;
}

/** One sample with its words. */
interface Entry {
  text: string;
  /** Draws the sample in a box of `sampleWidthPx` by `samplePx`. */
  draw(x: number, topPx: number): SceneNode[];
}

/** Names the series that no label names, and explains exactly the kinds given, each with the chart's very mark. */
export function legend(
  {legend: keys, series = [], sample = "bar"}: Pick<Plot, "legend" | "series" | "sample">,
  {widthPx, topPx, hue, planHue}: LegendOptions,
  {words, locale}: ChartContext
): {nodes: SceneNode[]; heightPx: number} {
  const isPoint = sample === "dot" || sample === "line";
  const entries: Entry[] = [
    ...series.map(({text, hue: own}) => ({
      text,
      draw: (x: number, top: number) => seriesSample(sample, {x, topPx: top, hue: own})
    })),
    ...keys.map(key => ({
      text: (isPoint ? pointLegendWord(key, locale) : undefined) ?? words.legend[key],
      draw: (x: number, top: number) =>
        (isPoint ? pointSample : kindSample)(key, {x, topPx: top, hue, planHue})
    }))
  ];
  const nodes: SceneNode[] = [];
  const textLeft = sampleWidthPx + gapPx;
  let [x, top] = [0, topPx];
  let rowHeight: number = textStyle.label.lineHeightPx;
  for (const [index, {text, draw}] of entries.entries()) {
    const width = Math.min(widthOf([{text}], textStyle.label), widthPx - textLeft);
    // What the kinds of marks say stands on a line of its own, under what a hue stands for.
    if (x > 0 && (index === series.length || x + textLeft + width > widthPx)) {
      x = 0;
      top += rowHeight + 4;
      rowHeight = textStyle.label.lineHeightPx;
    }
    const block = textBlock(text, {style: "label", widthPx: width + 1});
    rowHeight = Math.max(rowHeight, block.heightPx);
    nodes.push(...draw(x, top + (textStyle.label.lineHeightPx - samplePx) / 2));
    nodes.push(...placeBlock(block, {x: x + textLeft, topPx: top, className: "sb-muted"}));
    x += textLeft + width + itemGapPx;
  }
  return {nodes, heightPx: entries.length === 0 ? 0 : top + rowHeight - topPx};
}

function seriesSample(shape: MarkShape, {x, topPx, hue}: {x: number; topPx: number; hue: Hue}): SceneNode[] {
  const middle = topPx + samplePx / 2;
  switch (shape) {
    case "dot":
    case "unit":
      return [
        {type: "dots", centers: [[x + sampleWidthPx / 2, middle]], r: 5, className: `sb-unit sb-${hue}`}
      ];
    case "line":
      return [
        path(
          [
            [
              [x, middle],
              [x + sampleWidthPx, middle]
            ]
          ],
          `sb-line sb-${hue}`
        )
      ];
    default:
      return [rect({x, y: topPx, width: sampleWidthPx, height: samplePx}, `sb-solid sb-${hue}`)];
  }
}

function kindSample(
  key: LegendKey,
  {x, topPx, hue, planHue}: {x: number; topPx: number; hue: Hue; planHue: Hue}
): SceneNode[] {
  const value = sample(key);
  if (key === "date") return pointSample(key, {x, topPx, hue, planHue});
  const frame = {
    orientation: "horizontal",
    startPx: topPx,
    thicknessPx: samplePx,
    scale: (at: number) => x + at * sampleLength(key)
  } as const;
  return barMark(value, frame, isAhead(value.status) ? planHue : hue).nodes;
}

/** A point as the chart draws it, lying where it has a length. */
function pointSample(
  key: LegendKey,
  {x, topPx, hue, planHue}: {x: number; topPx: number; hue: Hue; planHue: Hue}
): SceneNode[] {
  const value = sample(key);
  const [left, right] = [x + 6, x + sampleWidthPx - 6];
  const middle = topPx + samplePx / 2;
  if (key === "date") {
    const frame = {orientation: "vertical", startPx: 0, thicknessPx: 0, scale: () => middle} as const;
    return [
      ...whisker({fromPx: left, toPx: right}, {atPx: middle, frame, hue}),
      ...dotMark(value, {orientation: "vertical", atPx: (left + right) / 2, scale: () => middle}, hue).nodes
    ];
  }
  const own = isAhead(value.status) ? planHue : hue;
  if (key === "target") {
    const place = {orientation: "vertical", atPx: (left + right) / 2, scale: () => middle} as const;
    return dotMark(value, place, own).nodes;
  }
  const scale =
    key === "possible"
      ? (at: number) => left + (at * 2 - 1) * (right - left)
      : () => (key === "open" ? left : (left + right) / 2);
  return dotMark(value, {orientation: "horizontal", atPx: middle, scale}, own).nodes;
}

/** An open end needs its own room beyond the bar. */
function sampleLength(key: LegendKey): number {
  return key === "open" ? sampleWidthPx - 18 : sampleWidthPx;
}

function sample(key: LegendKey): MarkValue {
  const one = exact(1);
  const quantities: Partial<Record<LegendKey, Quantity>> = {
    about: {...one, about: true},
    open: {...one, high: null, lowOpen: true},
    possible: {...one, low: exact("1/2").low}
  };
  const quantity = quantities[key] ?? one;
  const status = key === "planned" || key === "target" || key === "withdrawn" ? key : "reported";
  return {
    quantity,
    kind: kindOf(quantity),
    low: quantity.low?.valueOf() ?? null,
    high: quantity.high?.valueOf() ?? null,
    figures: [],
    status,
    measure: "level",
    time: "unknown",
    base: {},
    hedged: false
  };
}
