import {placeBlock, type TextBlock, textBlock, textStyle} from "../../guides/text-block.ts";
import {heatCell} from "../../marks/heat-cell.ts";
import type {ShadeScale} from "../../scales/shade-scale.ts";
import {type Box, group, path, type SceneNode} from "../../scene.ts";
import {widthOf} from "../../text/wrap-runs.ts";
import type {Hue} from "../../theme.ts";
import type {ChartContext} from "../../values/context.ts";
import {isAhead} from "../../values/mark-value.ts";
import {datumGroup} from "../datum-group.ts";
import {
  cellBlocks,
  cellPadPx,
  type HeatDatum,
  type HeatGeometry,
  type HeatTable,
  rowGapPx
} from "./heat-table.ts";

interface BlockOptions {
  geometry: HeatGeometry;
  scale: ShadeScale;
  hues: {high: Hue; low: Hue; plan: Hue};
  topPx: number;
  /** Each cell is a group with its name: not so in large tables of no figures, which the data table carries. */
  grouped: boolean;
  context: ChartContext;
}

interface HeatBlock {
  nodes: SceneNode[];
  heightPx: number;
  /** It has a cell whose value belongs to no one shade. */
  unshaded: boolean;
  missing: boolean;
}

const cellGapPx = 2;
const minRowPx = 32;
const headGapPx = 6;

/** Some columns of the table, with the labels of all rows. */
export function drawHeatBlock(table: HeatTable, options: BlockOptions): HeatBlock {
  const {geometry, topPx, context} = options;
  const {labelPx, cellPx} = geometry;
  const textPx = cellPx - cellGapPx - 2 * cellPadPx;
  const heads = table.columns.map(label => labelBlock(label, cellPx - cellGapPx - 2, context));
  const headPx = Math.max(0, ...heads.map(({heightPx}) => heightPx));
  const nodes: SceneNode[] = heads.map((head, index) =>
    group(
      centered(head, {
        middle: labelPx + index * cellPx + (cellPx - cellGapPx) / 2,
        topPx: topPx + headPx - head.heightPx,
        className: "sb-muted"
      })
    )
  );
  const state = {unshaded: false, missing: false};
  let top = topPx + headPx + headGapPx;
  for (const row of table.rows) {
    const label = labelBlock(row, labelPx - rowGapPx, context);
    const cells = table.columns.map(column => {
      const datum = table.cellAt(row, column);
      return {datum, ...cellBlocks(datum, textPx, context)};
    });
    const heights = cells.map(({value, status}) => value.heightPx + status.heightPx + 8);
    const rowPx = Math.max(minRowPx, label.heightPx + 4, ...heights);
    nodes.push(
      group(placeBlock(label, {x: 0, topPx: top + (rowPx - label.heightPx) / 2, className: "sb-ink"}))
    );
    for (const [index, cell] of cells.entries()) {
      const box = {x: labelPx + index * cellPx, y: top, width: cellPx - cellGapPx, height: rowPx};
      const drawn = drawCell(cell, box, options);
      nodes.push(drawn.node);
      state.unshaded ||= drawn.unshaded;
      state.missing ||= !cell.datum?.value;
    }
    top += rowPx + cellGapPx;
  }
  return {nodes, heightPx: top - cellGapPx - topPx, ...state};
}

interface Cell {
  datum: HeatDatum | undefined;
  value: TextBlock;
  status: TextBlock;
}

function drawCell(
  {datum, value, status}: Cell,
  box: Box,
  {scale, hues, grouped, context}: BlockOptions
): {node: SceneNode; unshaded: boolean} {
  const middle = box.x + box.width / 2;
  const topPx = box.y + (box.height - value.heightPx - status.heightPx) / 2;
  const known = datum?.value;
  if (!datum || !known) {
    const dash = centered(value, {middle, topPx, className: "sb-muted"});
    return {node: datum && grouped ? datumGroup(datum, dash, box, context) : group(dash), unshaded: false};
  }
  const [ahead, withdrawn] = [isAhead(known.status), known.status === "withdrawn"];
  const shade = ahead || withdrawn ? null : scale.shadeOf(known);
  const hue = ahead ? hues.plan : withdrawn ? "grey" : shade?.low ? hues.low : hues.high;
  const color = ahead
    ? `sb-hue-text sb-${hue}`
    : withdrawn
      ? "sb-muted"
      : shade?.step === 5
        ? "sb-on-hue"
        : "sb-ink";
  const nodes = [
    ...heatCell(known, box, {shade, hue}),
    ...centered(value, {middle, topPx, className: color}),
    ...centered(status, {middle, topPx: topPx + value.heightPx, className: color}),
    ...(withdrawn ? [strike(value, middle, topPx)] : [])
  ];
  const unshaded = !shade && !ahead && !withdrawn && known.kind !== "exact";
  return {node: grouped ? datumGroup(datum, nodes, box, context) : group(nodes, {hidden: true}), unshaded};
}

function strike({lines, heightPx}: TextBlock, middle: number, topPx: number): SceneNode {
  const half = Math.max(0, ...lines.map(line => widthOf(line, textStyle.label))) / 2 + 2;
  const y = topPx + heightPx / 2;
  return path(
    [
      [
        [middle - half, y],
        [middle + half, y]
      ]
    ],
    "sb-strike sb-grey"
  );
}

function labelBlock(text: string, widthPx: number, context: ChartContext): TextBlock {
  const block = textBlock(text, {style: "label", widthPx, maxLines: 4, balanced: true});
  if (block.cut) {
    const problem = `the label "${text.slice(0, 40)}…" is too long for its place in the table`;
    context.report("chart-label-cut", problem, {severity: "warning"});
  }
  return block;
}

function centered(
  block: TextBlock,
  {middle, topPx, className}: {middle: number; topPx: number; className: string}
): SceneNode[] {
  return placeBlock(block, {x: middle, topPx, className}).map(node =>
    node.type === "text" ? {...node, anchor: "middle" as const} : node
  );
}
