import type {Row} from "../../../dataset/dataset.ts";
import {pickText} from "../../../quantity/localized.ts";
import {textStyle} from "../../guides/text-block.ts";
import {openEndPx} from "../../marks/open-end.ts";
import {valueScale} from "../../scales/value-scale.ts";
import type {TableSpec} from "../../spec/table.ts";
import {measureText} from "../../text/measure-text.ts";
import {longestWord} from "../../text/wrap-runs.ts";
import type {ChartContext} from "../../values/context.ts";
import {columnOf, type Datum, wordLabel} from "../../values/datum.ts";
import {cellText} from "./cell.ts";

/** One column of a table, as it is written. */
export interface TableColumn {
  name: string;
  head: string;
  isQuantity: boolean;
  hasBar: boolean;
  /** Room of its words: as they would like it, and the least that breaks none. */
  naturalPx: number;
  leastPx: number;
  /** The unit of its numbers. */
  unit: string;
}

/** Words longer than this wrap. */
const mostTextPx = 200;
/** Numbers with their comparators: `between 1,000 and 2,000` stands on one line. */
const mostNumberPx = 130;

export function isQuantityColumn(name: string, context: ChartContext): boolean {
  const type = columnOf(name, context)?.type;
  return type === "quantity" || type === "number";
}

export function measureColumns(
  {y, columns, bars}: TableSpec,
  all: readonly Datum[],
  context: ChartContext
): TableColumn[] {
  return [y, ...columns].map((name, index) => {
    const column = columnOf(name, context);
    const head = column ? pickText(column.label, context.locale) : name;
    const isQuantity = index > 0 && isQuantityColumn(name, context);
    const own = all.filter(({series}) => series?.key === name);
    const texts = isQuantity ? [] : all.map(({row}) => wordCell(row, name, context));
    const widths = isQuantity
      ? own.map(datum => cellText(datum, mostNumberPx, context).widthPx)
      : texts.map(text => measureText(text, textStyle.label));
    const words = isQuantity ? widths : texts.map(text => longestWord([{text}], textStyle.label));
    const headWord = longestWord([{text: head}], textStyle.label);
    return {
      name,
      head,
      isQuantity,
      hasBar: isQuantity && (bars === undefined || bars.includes(name)),
      naturalPx: Math.min(isQuantity ? mostNumberPx : mostTextPx, Math.max(headWord, 0, ...widths)) + 1,
      leastPx: Math.max(isQuantity ? 0 : headWord, 0, ...words) + 1,
      unit: own.find(({value}) => value)?.value?.quantity.unit ?? "1"
    };
  });
}

/** What a row says in a column of words. */
export function wordCell(row: number, name: string, context: ChartContext): string {
  const content = context.data.rows[row] as Row;
  return wordLabel(content, {name, column: columnOf(name, context), value: null}, context);
}

/** Scales of bars by column: columns in one unit share one, so that a length means the same in them. */
export function barScales(
  columns: readonly TableColumn[],
  all: readonly Datum[],
  barPx: number
): Map<string, (value: number) => number> {
  return new Map(
    columns.map(({name, unit}) => {
      const alike = columns.filter(other => other.hasBar && other.unit === unit).map(other => other.name);
      const values = all.flatMap(({value, series}) =>
        value && (series?.key === name || alike.includes(series?.key ?? "")) ? [value] : []
      );
      const left = values.some(({low}) => low === null) ? openEndPx : 0;
      const right = values.some(({high}) => high === null) ? openEndPx : 0;
      const range = [left, Math.max(left, barPx - right)] as const;
      return [name, valueScale(values, {rangePx: range}).toPx];
    })
  );
}
