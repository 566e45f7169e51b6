import {legendKeys} from "../../guides/legend.ts";
import {textStyle} from "../../guides/text-block.ts";
import {type ValueLabel, valueLabel} from "../../guides/value-label.ts";
import {type Between, between, isArrowTip, startMark} from "../../marks/between.ts";
import {type DotMark, dotMark} from "../../marks/dot.ts";
import {isNearZero} from "../../scales/near-zero.ts";
import {type Box, group, type SceneNode} from "../../scene.ts";
import type {Colored, Sorted} from "../../spec/base.ts";
import type {Zeroed} from "../../spec/zeroed.ts";
import {capHeightEm, measureText} from "../../text/measure-text.ts";
import type {Hue} from "../../theme.ts";
import type {Datum} from "../../values/datum.ts";
import {differenceOf, directionOf} from "../../values/difference-of.ts";
import {isAhead, type MarkValue} from "../../values/mark-value.ts";
import {sortByValue} from "../../values/sort-data.ts";
import {pointsWords} from "../../words/points-words.ts";
import {datumGroup} from "../datum-group.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {hueOf} from "../hue-of.ts";
import {pairsOf} from "./row-data.ts";
import {type Reach, type RowFrame, rowFrame} from "./row-frame.ts";
import {headPx, rowHeads} from "./row-heads.ts";
import {reachOf, rowValue, valueBox, valuePx} from "./row-value.ts";

interface PairStyle {
  shape: Between;
  /** What the first value is set in: the hue of the second, or grey. */
  from: "same" | "grey";
  /** A column at the right says the differences that are certain. */
  difference: boolean;
}

type Pair = readonly [from: Datum, to: Datum];

interface PlannedPair {
  pair: Pair;
  hues: readonly [Hue, Hue];
  labels: readonly [ValueLabel, ValueLabel];
  difference: string | undefined;
}

const valueShare = 0.3;
const columnGapPx = 16;

/** Two values a row, joined; each has its words on its outer side. */
export function drawPairs(
  data: readonly Datum[],
  style: PairStyle,
  {spec, options}: {spec: Colored & Sorted & Zeroed; options: LayoutOptions}
): Plot {
  const {widthPx, context, all, also} = options;
  const values = [...all.flatMap(({value}) => value ?? []), ...also];
  const rows = sortByValue(pairsOf(data), ([, to]) => to.value, spec.sort).map(pair =>
    planPair(pair, style, {spec, options})
  );
  const differences = differenceColumn(rows, style, options);
  const frame = rowFrame(
    rows.map(({pair: [{label}], labels}) => ({
      label,
      heightPx: Math.max(...labels.map(each => each.heightPx))
    })),
    {
      widthPx: widthPx - differences.widthPx,
      headPx,
      reach: rows.flatMap(reachOfPair),
      values,
      unit: values[0]?.quantity.unit ?? "1",
      zero: spec.zero ?? isNearZero(values)
    },
    context
  );
  const heads = headsOf(rows[0], frame);
  const drawn = rows.map((row, index) => drawPair(row, frame, {index, style, options}));
  const marks = new Map(drawn.flatMap(row => row.marks));
  const named = heads === null ? namesOf(rows[0]) : [];
  return {
    nodes: [frame.under, ...(heads ?? []), ...drawn.flatMap(({nodes}) => nodes), ...differences.nodes(frame)],
    heightPx: frame.heightPx,
    legend: legendKeys(drawn.flatMap(({untold}) => untold)),
    sample: "dot",
    ...(named.length > 0 ? {series: named} : {}),
    frame: {
      area: frame.area,
      valueAxis: "x",
      toPx: frame.scale.toPx,
      alongPx: at => frame.rows[rows.findIndex(({pair: [{label}]}) => label === at)]?.middlePx,
      marks,
      occupied: [...marks.values(), ...drawn.flatMap(({texts}) => texts)]
    }
  };
}

function planPair(
  [from, to]: Pair,
  style: PairStyle,
  {spec, options: {widthPx, context}}: {spec: Colored; options: LayoutOptions}
): PlannedPair {
  const toHue = hueOf(to.value, spec);
  const plain = style.from === "grey" && !(from.value && isAhead(from.value.status));
  const label = ({value}: Datum) => valueLabel(value, widthPx * valueShare, context);
  const difference = from.value && to.value ? differenceOf(from.value, to.value, context) : undefined;
  return {
    pair: [from, to],
    hues: [plain ? "grey" : hueOf(from.value, spec), toHue],
    labels: [label(from), label(to)],
    difference
  };
}

/** The lower value of a row has its words at the left, the higher at the right. */
function reachOfPair({pair, labels}: PlannedPair): Reach[] {
  const left = leftFirst(pair);
  return pair.flatMap(({value}, at) => {
    const px = valuePx(labels[at] as ValueLabel);
    return value ? reachOf(value, at === left ? {leftPx: px, rightPx: 0} : {leftPx: 0, rightPx: px}) : [];
  });
}

interface DrawnPair {
  nodes: SceneNode[];
  marks: [Datum, Box][];
  texts: Box[];
  /** Values whose words have no room. */
  untold: MarkValue[];
}

function drawPair(
  {pair, hues, labels}: PlannedPair,
  {scale, rows, area}: RowFrame,
  {index, style, options: {context}}: {index: number; style: PairStyle; options: LayoutOptions}
): DrawnPair {
  const row = rows[index];
  if (!row) return {nodes: [], marks: [], texts: [], untold: []};
  const {middlePx} = row;
  const place = {orientation: "horizontal", atPx: middlePx, scale: scale.toPx} as const;
  const [from, to] = [pair[0].value, pair[1].value];
  const direction = from && to ? directionOf(from, to) : undefined;
  const certain = direction !== undefined;
  const joined =
    from && to
      ? between(from, to, style.shape, {atPx: middlePx, scale: scale.toPx, hue: hues[1], certain})
      : [];
  const isTip = style.shape === "arrow" && certain && to !== null && isArrowTip(to) && joined.length > 0;
  const marks = pair.map(({value}, at) => {
    const small = style.shape === "arrow" && at === 0;
    return value && (small ? startMark(value, place, hues[0]) : dotMark(value, place, hues[at] as Hue));
  });
  const lefts = leftFirst(pair);
  const within = [area.x, area.x + area.width] as const;
  const drawn: DrawnPair = {nodes: [group([...row.label, ...joined])], marks: [], texts: [], untold: []};
  for (const [at, datum] of pair.entries()) {
    const mark = marks[at];
    const label = labels[at] as ValueLabel;
    const side = at === lefts ? "left" : "right";
    const spot = mark
      ? boxOfMark(mark, middlePx)
      : {x: area.x + area.width, y: middlePx, width: 0, height: 0};
    const edgePx = side === "left" || !mark ? spot.x : spot.x + spot.width;
    const box = valueBox(label, {edgePx, side: mark ? side : "left", middlePx, within});
    const hue = hues[at] as Hue;
    // Words pressed together at an edge: one is better than a muddle, and a legend explains the other's mark.
    const isFree = drawn.texts.every(other => box.x >= other.x + other.width || other.x >= box.x + box.width);
    const words = isFree ? rowValue(label, box, {hue, side: mark ? side : "left"}) : [];
    if (isFree) drawn.texts.push(box);
    else if (datum.value) drawn.untold.push(datum.value);
    const nodes = [...(mark && !(isTip && at === 1) ? mark.nodes : []), ...words];
    if (mark) drawn.marks.push([datum, spot]);
    drawn.nodes.push(datumGroup(datum, nodes, uniteTwo(box, spot), context));
  }
  return drawn;
}

/** Which of the two has its words at the left: the one that lies further left. */
function leftFirst(pair: Pair): 0 | 1 {
  const [from, to] = pair.map(({value}) => value);
  if (!from || !to) return from ? 0 : 1;
  const middle = ({low, high}: MarkValue) => ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
  if (middle(from) !== middle(to)) return middle(from) < middle(to) ? 0 : 1;
  return from.high === null && to.high !== null ? 1 : 0;
}

const boxOfMark = ({fromPx, toPx, halfPx}: DotMark, middlePx: number): Box => {
  return {x: fromPx, y: middlePx - halfPx, width: toPx - fromPx, height: 2 * halfPx};
};

function uniteTwo(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const right = Math.max(a.x + a.width, b.x + b.width);
  return {x, y, width: right - x, height: Math.max(a.y + a.height, b.y + b.height) - y};
}

function namesOf(row: PlannedPair | undefined) {
  if (!row) return [];
  return row.pair.map(({series}, at) => ({
    key: series?.key ?? "",
    text: series?.text ?? "",
    hue: row.hues[at] as Hue
  }));
}

/** Names of both columns over the first row; null where they have no room. */
function headsOf(row: PlannedPair | undefined, {scale, rows, area, headTopPx}: RowFrame): SceneNode[] | null {
  const first = rows[0];
  if (!row || !first) return [];
  const bounds = row.pair.map(({value}) => value && (value.low ?? value.high));
  if (bounds.some(bound => bound === null)) return null;
  return rowHeads(
    row.pair.map(({series}, at) => ({
      text: series?.text ?? "",
      atPx: scale.toPx(bounds[at] as number),
      hue: row.hues[at] as Hue
    })),
    {topPx: headTopPx, fromPx: 0, rightPx: area.x + area.width, toPx: first.middlePx - 9}
  );
}

/** A column at the right with the differences that are certain, under its heading. */
function differenceColumn(
  rows: readonly PlannedPair[],
  {difference: shown}: PairStyle,
  {widthPx, context}: LayoutOptions
): {widthPx: number; nodes(frame: RowFrame): SceneNode[]} {
  const words = pointsWords(context.locale);
  const texts = rows.map(({difference}) => (difference === "0" ? words.noDifference : difference));
  if (!shown || texts.every(text => text === undefined)) return {widthPx: 0, nodes: () => []};
  const {lineHeightPx, ...font} = textStyle.label;
  const heading = measureText(words.difference, font);
  const columnPx =
    Math.ceil(Math.max(heading, ...texts.map(text => measureText(text ?? "", font)))) + columnGapPx;
  if (columnPx > widthPx * 0.3) return {widthPx: 0, nodes: () => []};
  const at = (middlePx: number, text: string, className: string): SceneNode => {
    const y = middlePx + (font.sizePx * capHeightEm) / 2;
    return {type: "text", x: widthPx, y, anchor: "end", line: [{text, literal: true}], className, ...font};
  };
  return {
    widthPx: columnPx,
    nodes: frame => [
      group(
        [
          at(frame.headTopPx + lineHeightPx / 2, words.difference, "sb-muted"),
          ...texts.flatMap((text, index) =>
            text === undefined ? [] : [at(frame.rows[index]?.middlePx ?? 0, text, "sb-ink")]
          )
        ],
        {hidden: true}
      )
    ]
  };
}
