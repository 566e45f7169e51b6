import type {ColumnSpec} from "../spec/column.ts";
import {readDatum} from "../values/datum.ts";
import {barForm} from "./bar.ts";
import {measureColumnLabels} from "./bars/column-geometry.ts";
import {layoutSeriesColumns} from "./bars/series-columns.ts";
import {seriesStandOut} from "./bars/series-stand-out.ts";
import {shareTable} from "./bars/share-table.ts";
import {layoutSingleColumns} from "./bars/single-columns.ts";
import {layoutSplitColumns} from "./bars/split-columns.ts";
import type {Form, LayoutOptions} from "./form.ts";

/** Columns standing on a line: single, or of several series as `layout` says. */
export const columnForm: Form<ColumnSpec> = {
  fields: ({x, y}) => [
    {name: y, is: "quantity"},
    {name: x, is: "label"}
  ],
  read: ({x, y}, context) => context.data.rows.map((_, row) => readDatum(row, {value: y, label: x}, context)),
  layout(spec, data, options) {
    // Names that have no room under columns have it beside bars; dates may be thinned out.
    if (!hasRoomForNames(spec, options))
      return barForm.layout({...spec, form: "bar", x: spec.y, y: spec.x}, data, options);
    if (spec.series === undefined) return layoutSingleColumns(spec, data, options);
    if (spec.layout === "split") return layoutSplitColumns(spec, data, options);
    return layoutSeriesColumns(spec, data, options);
  },
  standsOut: seriesStandOut,
  table: shareTable
};

/** Bars for more would be a long list. */
const mostAsBars = 12;

function hasRoomForNames({series}: ColumnSpec, {all, widthPx}: LayoutOptions): boolean {
  const labels = all.map(({label}) => label);
  const texts = series === undefined ? labels : [...new Set(labels)];
  if (texts.length > mostAsBars || all.some(({labelIsTime}) => labelIsTime)) return true;
  return measureColumnLabels(texts, {slotPx: widthPx / texts.length, leftPx: 0, widthPx}).labelsFit;
}
