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
    const drawBars = () => barForm.layout({...spec, form: "bar", x: spec.y, y: spec.x}, data, options);
    // Names that have no room under columns have it beside bars; dates may be thinned out.
    const isThin = mayBeThinned(spec, options);
    if (!isThin && !hasRoomForNames(spec, options)) return drawBars();
    if (spec.series === undefined) return layoutSingleColumns(spec, data, options);
    if (spec.layout === "split") return layoutSplitColumns(spec, data, options);
    return layoutSeriesColumns(spec, data, {...options, needsNames: !isThin}) ?? drawBars();
  },
  standsOut: seriesStandOut,
  table: shareTable
};

/** Bars for more would be a long list. */
const mostAsBars = 12;

const textsOf = ({series}: ColumnSpec, {all}: LayoutOptions): string[] => {
  const labels = all.map(({label}) => label);
  return series === undefined ? labels : [...new Set(labels)];
};

function mayBeThinned(spec: ColumnSpec, options: LayoutOptions): boolean {
  return options.all.some(({labelIsTime}) => labelIsTime) || textsOf(spec, options).length > mostAsBars;
}

function hasRoomForNames(spec: ColumnSpec, options: LayoutOptions): boolean {
  const {widthPx} = options;
  const texts = textsOf(spec, options);
  return measureColumnLabels(texts, {slotPx: widthPx / texts.length, leftPx: 0, widthPx}).labelsFit;
}
