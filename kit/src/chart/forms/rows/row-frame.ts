import {reportCutLabel} from "../../guides/report-cut-label.ts";
import {scaleNote} from "../../guides/scale-note.ts";
import {placeBlock, type TextBlock, textBlock, textStyle} from "../../guides/text-block.ts";
import {valueAxis} from "../../guides/value-axis.ts";
import {type ValueScale, valueScale} from "../../scales/value-scale.ts";
import {type Box, group, path, type SceneNode} from "../../scene.ts";
import {longestWord, widthOf} from "../../text/wrap-runs.ts";
import type {ChartContext} from "../../values/context.ts";
import type {MarkValue} from "../../values/mark-value.ts";

/** What a line of the chart needs before it has a place. */
export interface RowWish {
  label: string;
  /** Under the label, in muted ink. */
  detail?: string;
  /** Height of its marks and their labels. */
  heightPx: number;
  /** Struck: it no longer counts. */
  struck?: boolean;
}

export interface PlacedRow {
  middlePx: number;
  /** Over the whole width, label included. */
  box: Box;
  label: SceneNode[];
}

export interface RowFrame {
  scale: ValueScale;
  /** Where marks stand, without labels of rows and axis. */
  area: Box;
  rows: readonly PlacedRow[];
  /** Top of the room for names over the first row. */
  headTopPx: number;
  /** Rules and words of the axis: drawn under the marks. */
  under: SceneNode;
  heightPx: number;
}

/** What stands at one side of a value, in px from its place on the axis. */
export interface Reach {
  value: number;
  leftPx: number;
  rightPx: number;
}

interface RowFrameOptions {
  widthPx: number;
  /** Room for names over the marks of the first row. */
  headPx: number;
  /** How far marks and their words reach out beside a value: the axis leaves room for that, and no more. */
  reach: readonly Reach[];
  values: readonly Pick<MarkValue, "low" | "high">[];
  unit: string;
  zero: boolean;
}

const minBesidePx = 440;
const besideShare = 0.32;
const labelGapPx = 14;
const rowGapPx = 10;
const minMarkPx = 24;
const aboveGapPx = 2;

interface RowLabels {
  beside: boolean;
  columnPx: number;
  blocks: readonly {label: TextBlock; detail: TextBlock}[];
}

/** Lines with their labels at the left, or, where those have no room, above each line, over one axis of values. */
export function rowFrame(
  wishes: readonly RowWish[],
  options: RowFrameOptions,
  context: ChartContext
): RowFrame {
  const {widthPx, headPx, values, unit, zero} = options;
  const labels = measureLabels(wishes, widthPx, context);
  const left = labels.beside ? labels.columnPx + labelGapPx : 0;
  const rows: PlacedRow[] = [];
  let top = labels.beside ? headPx : 0;
  const areaTop = top;
  for (const [index, wish] of wishes.entries()) {
    const {label, detail} = labels.blocks[index] as RowLabels["blocks"][number];
    const textPx = label.heightPx + detail.heightPx;
    const markPx = Math.max(minMarkPx, wish.heightPx);
    // Names over the first row stand between its label and its marks, so that no leader runs through the label.
    const namesPx = !labels.beside && index === 0 ? headPx : 0;
    const heightPx = labels.beside ? Math.max(textPx, markPx) : textPx + aboveGapPx + namesPx + markPx;
    const middlePx = labels.beside ? top + heightPx / 2 : top + heightPx - markPx / 2;
    const textTop = labels.beside ? middlePx - textPx / 2 : top;
    rows.push({
      middlePx,
      box: {x: 0, y: top, width: widthPx, height: heightPx},
      label: labelNodes({label, detail}, textTop, wish.struck === true)
    });
    top += heightPx + rowGapPx;
  }
  const area = {x: left, y: areaTop, width: widthPx - left, height: Math.max(1, top - rowGapPx - areaTop)};
  const rangePx = rangeOf(area, options);
  const axis = valueAxis(values, {unit, zero, inset: 0}, context)({rangePx, area, widthPx});
  const bottom = area.y + area.height + axis.heightPx;
  const note = scaleNote(axis.scale, {unit, widthPx, topPx: bottom + 6}, context);
  const rules = labels.beside ? [] : [rowRules(axis.nodes, rows, wishes)];
  const words = axis.nodes.filter(node => labels.beside || node.type !== "path");
  const lines = path(
    rows.map(({middlePx}) => [
      [area.x, middlePx],
      [widthPx, middlePx]
    ]),
    "sb-rule"
  );
  return {
    scale: axis.scale,
    area,
    rows,
    headTopPx: labels.beside
      ? 0
      : (rows[0]?.middlePx ?? 0) - Math.max(minMarkPx, wishes[0]?.heightPx ?? 0) / 2 - headPx,
    under: group([...rules, ...words, lines, ...note.nodes], {hidden: true}),
    heightPx: note.heightPx > 0 ? bottom + 6 + note.heightPx : bottom
  };
}

const edgePx = 10;
/** The axis keeps at least this share of its area, however long the words beside it are. */
const minRangeShare = 0.25;

/** The axis as long as the words at its ends let it be. */
function rangeOf(area: Box, {values, zero, reach}: RowFrameOptions): [number, number] {
  const {toPx: share} = valueScale(values, {rangePx: [0, 1], nice: true, zero});
  let [left, right] = [edgePx, edgePx];
  // Each step needs less room than the one before: a few come within a pixel.
  for (let step = 0; step < 8; step++) {
    const lengthPx = Math.max(area.width * minRangeShare, area.width - left - right);
    const needs = reach.map(({value, leftPx, rightPx}) => [
      leftPx - share(value) * lengthPx,
      rightPx - (1 - share(value)) * lengthPx
    ]);
    left = Math.max(edgePx, ...needs.map(([need]) => need as number));
    right = Math.max(edgePx, ...needs.map(([, need]) => need as number));
  }
  const most = area.width * (1 - minRangeShare);
  const shrink = Math.min(1, most / (left + right));
  const [from, to] = [left, right].map(px => Math.max(edgePx, px * shrink)) as [number, number];
  return [area.x + from, Math.max(area.x + from, area.x + area.width - to)];
}

/** Upright rules in the marks' part of each row only, so that none runs through its label. */
function rowRules(
  axis: readonly SceneNode[],
  rows: readonly PlacedRow[],
  wishes: readonly RowWish[]
): SceneNode {
  const upright = axis.flatMap(node =>
    node.type === "path" ? node.polylines.map(line => line[0]?.[0] ?? 0) : []
  );
  return path(
    rows.flatMap(({middlePx}, index) => {
      const half = Math.max(minMarkPx, wishes[index]?.heightPx ?? 0) / 2;
      return upright.map(
        x =>
          [
            [x, middlePx - half],
            [x, middlePx + half]
          ] as const
      );
    }),
    "sb-rule"
  );
}

function measureLabels(wishes: readonly RowWish[], widthPx: number, context: ChartContext): RowLabels {
  const font = textStyle.label;
  const texts = wishes.flatMap(({label, detail = ""}) => [label, detail]);
  const widest = Math.max(0, ...texts.map(text => widthOf([{text}], font)));
  const columnPx = Math.ceil(Math.min(widest, widthPx * besideShare)) + 1;
  const word = Math.max(0, ...texts.map(text => longestWord([{text}], font)));
  const beside = widthPx >= minBesidePx && word <= columnPx;
  const roomPx = beside ? columnPx : widthPx;
  const blocks = wishes.map(({label, detail = ""}, index) => {
    const block = textBlock(label, {style: "label", widthPx: roomPx, maxLines: 6});
    if (block.cut) reportCutLabel(index, context);
    return {label: block, detail: textBlock(detail, {style: "label", widthPx: roomPx, maxLines: 4})};
  });
  return {beside, columnPx, blocks};
}

function labelNodes(
  {label, detail}: RowLabels["blocks"][number],
  topPx: number,
  struck: boolean
): SceneNode[] {
  const {lineHeightPx} = textStyle.label;
  const strikes = label.lines.map((line, index) => {
    const y = topPx + (index + 0.5) * lineHeightPx;
    return [
      [0, y],
      [widthOf(line, textStyle.label), y]
    ] as const;
  });
  return [
    ...placeBlock(label, {x: 0, topPx, className: struck ? "sb-muted" : "sb-ink"}),
    ...placeBlock(detail, {x: 0, topPx: topPx + label.heightPx, className: "sb-muted"}),
    ...(struck ? [path(strikes, "sb-strike sb-grey")] : [])
  ];
}
