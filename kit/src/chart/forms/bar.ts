import {layoutPanels} from "../layout-panels.ts";
import type {AnyForm} from "../prepare-chart.ts";
import type {BarSpec} from "../spec/bar.ts";
import {readDatum} from "../values/datum.ts";
import {layoutSeriesBars} from "./bars/series-bars.ts";
import {seriesStandOut} from "./bars/series-stand-out.ts";
import {shareTable} from "./bars/share-table.ts";
import {layoutSingleBars} from "./bars/single-bars.ts";
import {layoutSplitBars} from "./bars/split-bars.ts";
import type {Form} from "./form.ts";
import {groupByPanel} from "./panel.ts";

/** Lying bars: single, or of several series as `layout` says; panels are headed and set apart. */
export const barForm: Form<BarSpec> = {
  fields: ({x, y, facet}) => [
    {name: x, is: "quantity"},
    {name: y, is: "label"},
    ...(facet === undefined ? [] : [{name: facet, is: "label" as const}])
  ],
  read: ({x, y, facet}, context) =>
    context.data.rows.map((_, row) => readDatum(row, {value: x, label: y, panel: facet}, context)),
  layout(spec, data, options) {
    if (spec.series === undefined) return layoutSingleBars(spec, data, options);
    if (spec.facet !== undefined && groupByPanel(data).length > 1)
      return layoutPanels({spec, form: barForm as AnyForm, data, annotate: plot => plot}, options);
    return spec.layout === "split"
      ? layoutSplitBars(spec, data, options)
      : layoutSeriesBars(spec, data, options);
  },
  ownPanels: true,
  standsOut: seriesStandOut,
  table: shareTable
};
