import {type ChartTable, toTable} from "../../describe/table.ts";
import type {ScatterSpec} from "../../spec/scatter.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import {axisName, type PointDatum} from "./point-datum.ts";

/** A row a point, with both values under the headings of their columns. */
export function pointsTable(
  data: readonly PointDatum[],
  {x, y, label, series}: ScatterSpec,
  {caption, context}: {caption: string; context: ChartContext}
): ChartTable {
  const table = toTable(data, {caption, labelField: label, seriesField: series}, context);
  const at = table.head.indexOf(context.words.headings.value);
  if (at < 0) return table;
  const cellOf = (value: PointDatum["x"]) => {
    if (!value) return {text: context.words.noFigure};
    const text = wordQuantity(value.quantity, {style: "table", unit: true}, context);
    const [figure] = value.figures;
    return figure === undefined ? {text} : {text, figure};
  };
  return {
    ...table,
    head: table.head.toSpliced(at, 1, axisName(x, context), axisName(y, context)),
    rows: table.rows.map((row, index) => row.toSpliced(at, 0, cellOf((data[index] as PointDatum).x)))
  };
}
