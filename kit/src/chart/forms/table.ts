import {pickText} from "../../quantity/localized.ts";
import {toTable} from "../describe/table.ts";
import type {TableSpec} from "../spec/table.ts";
import {columnOf, type Datum, readDatum} from "../values/datum.ts";
import {sortByValue} from "../values/sort-data.ts";
import {seriesStandOut} from "./bars/series-stand-out.ts";
import type {Form} from "./form.ts";
import {requireOneScale} from "./one-scale.ts";
import {cardTable} from "./table/cards.ts";
import {isQuantityColumn, measureColumns, wordCell} from "./table/columns.ts";
import {wideTable} from "./table/wide.ts";

/** Rows of words and numbers, with a bar beside each number; cards where the columns do not fit. */
export const tableForm: Form<TableSpec> = {
  fields: ({y, columns}) => [
    {name: y, is: "label"},
    ...columns.map(name => ({name, is: "quantity" as const}))
  ],
  read: ({y, columns}, context) =>
    context.data.rows.flatMap((_, row) =>
      columns
        .filter(name => isQuantityColumn(name, context))
        .map((name): Datum => {
          const column = columnOf(name, context);
          const text = column ? pickText(column.label, context.locale) : name;
          return {...readDatum(row, {value: name, label: y}, context), series: {key: name, text}};
        })
    ),
  layout(spec, data, options) {
    const columns = measureColumns(spec, options.all, options.context);
    for (const {name} of columns) requireOneScale(options.all.filter(({series}) => series?.key === name));
    const rows = [...new Set(data.map(({row}) => row))];
    const first = columns.find(({isQuantity}) => isQuantity)?.name;
    const valueIn = (row: number) =>
      data.find(datum => datum.row === row && datum.series?.key === first)?.value ?? null;
    const sorted = sortByValue(rows, valueIn, spec.sort);
    const parts = {data, columns, options};
    return wideTable(spec, sorted, parts) ?? cardTable(spec, sorted, parts);
  },
  standsOut: ({facet}, data, context) =>
    seriesStandOut({series: "columns", ...(facet === undefined ? {} : {facet})}, data, context),
  table({y, columns}, data, {caption, labelField, context}) {
    const table = toTable(data, {caption, labelField}, context);
    const words = columns.filter(name => !isQuantityColumn(name, context));
    const label = columnOf(y, context);
    const at = table.head.indexOf(label ? pickText(label.label, context.locale) : y) + 1;
    const heads = words.map(name => {
      const column = columnOf(name, context);
      return column ? pickText(column.label, context.locale) : name;
    });
    return {
      ...table,
      head: table.head.toSpliced(at, 0, ...heads),
      rows: table.rows.map((row, index) =>
        row.toSpliced(at, 0, ...words.map(name => ({text: wordCell(data[index]?.row ?? 0, name, context)})))
      )
    };
  }
};
