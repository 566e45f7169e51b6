import {type TextBlock, textBlock, textStyle} from "../../guides/text-block.ts";
import {measureText} from "../../text/measure-text.ts";
import {longestWord, widthOf} from "../../text/wrap-runs.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {UnfitData} from "../unfit-data.ts";

/** A value with its place in the table. */
export interface HeatDatum extends Datum {
  rowLabel: string;
  columnLabel: string;
}

/** Rows and columns in the order of their first value; a cell that no row names is missing, as one without a figure. */
export interface HeatTable {
  rows: readonly string[];
  columns: readonly string[];
  cellAt(row: string, column: string): HeatDatum | undefined;
}

/** Refuses two values for one cell. */
export function heatTable(data: readonly HeatDatum[]): HeatTable {
  const rows = new Map<string, Map<string, HeatDatum>>();
  const columns = new Set<string>();
  for (const datum of data) {
    const {rowLabel, columnLabel} = datum;
    const row = rows.get(rowLabel) ?? new Map<string, HeatDatum>();
    if (row.has(columnLabel))
      throw new UnfitData(
        `"${datum.label}" has two values`,
        "give each cell of the table one row of the dataset"
      );
    row.set(columnLabel, datum);
    rows.set(rowLabel, row);
    columns.add(columnLabel);
  }
  return {
    rows: [...rows.keys()],
    columns: [...columns],
    cellAt: (row, column) => rows.get(row)?.get(column)
  };
}

export interface HeatGeometry {
  /** Width of the labels of rows. */
  labelPx: number;
  cellPx: number;
  /** As many columns as stand side by side. */
  perBlock: number;
}

export const cellPadPx = 5;
/** Between the labels of rows and the cells. */
export const rowGapPx = 10;
const minCellPx = 40;
const maxCellPx = 120;

/** As many columns side by side as have room for their longest word, in blocks of about as many. */
export function measureHeat(table: HeatTable, widthPx: number, context: ChartContext): HeatGeometry {
  const widest = Math.max(0, ...table.rows.map(label => widthOf([{text: label}], textStyle.label)));
  const words = Math.max(0, ...table.rows.map(label => longestWord([{text: label}], textStyle.label)));
  const labelPx = Math.min(
    Math.max(Math.min(widest, widthPx * 0.28), Math.min(words, widthPx * 0.4)) + rowGapPx + 1,
    widthPx * 0.42
  );
  let longest = Math.max(0, ...table.columns.map(label => longestWord([{text: label}], textStyle.label)));
  for (const row of table.rows) {
    for (const column of table.columns) {
      const {value, status} = cellWords(table.cellAt(row, column), context);
      // Numbers are short: measured whole words cost more than they tell.
      longest = Math.max(longest, longestPiece(value), longestPiece(status));
    }
  }
  const roomPx = widthPx - labelPx;
  const wished = Math.min(Math.max(minCellPx, longest + 2 * cellPadPx + 2), roomPx);
  const fitting = Math.max(1, Math.floor(roomPx / wished));
  const blocks = Math.ceil(table.columns.length / fitting);
  const perBlock = Math.ceil(table.columns.length / Math.max(1, blocks));
  return {labelPx, perBlock, cellPx: Math.min(maxCellPx, roomPx / perBlock)};
}

function longestPiece(text: string): number {
  return Math.max(0, ...text.split(/[ \u200b-]/u).map(piece => measureText(piece, textStyle.label)));
}

/** What stands in a cell: its value, and under it what it is where it is not settled; a dash where there is none. */
export function cellWords(
  datum: HeatDatum | undefined,
  context: ChartContext
): {value: string; status: string} {
  if (!datum?.value) return {value: "–", status: ""};
  const {quantity, status} = datum.value;
  return {
    value: wordQuantity(quantity, {style: "label"}, context),
    status: context.words.statusLabel[status]
  };
}

export function cellBlocks(
  datum: HeatDatum | undefined,
  widthPx: number,
  context: ChartContext
): {value: TextBlock; status: TextBlock} {
  const {value, status} = cellWords(datum, context);
  const figures = datum?.value?.figures ?? [];
  const figure = figures.length === 1 ? {figure: figures[0] as string} : {};
  return {
    value: textBlock([{text: value, ...figure}], {style: "label", widthPx, maxLines: 4}),
    status: textBlock(status, {style: "label", widthPx, maxLines: 2})
  };
}
