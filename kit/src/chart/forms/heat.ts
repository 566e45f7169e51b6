import {settled} from "../describe/compare-data.ts";
import {extremesOut} from "../describe/extremes-out.ts";
import {toTable} from "../describe/table.ts";
import {shadeLegend} from "../guides/shade-legend.ts";
import {type Shade, shadeScale} from "../scales/shade-scale.ts";
import type {SceneNode} from "../scene.ts";
import type {HeatSpec} from "../spec/heat.ts";
import type {Hue} from "../theme.ts";
import {readDatum} from "../values/datum.ts";
import type {Form} from "./form.ts";
import {drawHeatBlock} from "./heat/block.ts";
import {type HeatDatum, heatTable, measureHeat} from "./heat/heat-table.ts";

import {requireOneScale} from "./one-scale.ts";

/** A table shaded by its values; where its columns have no room side by side, in blocks one under another. */
export const heatForm: Form<HeatSpec, HeatDatum> = {
  fields: ({x, y, value}) => [
    {name: value, is: "quantity"},
    {name: y, is: "label"},
    {name: x, is: "label"}
  ],
  read: ({x, y, value}, context) =>
    context.data.rows.map((_, row) => {
      const [inRow, inColumn] = [
        readDatum(row, {value, label: y}, context),
        readDatum(row, {value, label: x}, context)
      ];
      return {
        ...inRow,
        label: [inRow.label, inColumn.label].filter(Boolean).join(", "),
        labelIsTime: inRow.labelIsTime || inColumn.labelIsTime,
        rowLabel: inRow.label,
        columnLabel: inColumn.label
      };
    }),
  layout(spec, data, {widthPx, context, all}) {
    requireOneScale(data);
    const table = heatTable(data);
    const scale = shadeScale(
      settled(all).map(({value}) => value),
      spec.center
    );
    const hues = {
      high: spec.color ?? "blue",
      low: spec.lowColor ?? "ochre",
      plan: spec.planColor ?? "vermilion"
    } as const;
    const geometry = measureHeat(table, widthPx, context);
    const grouped = data.length <= maxGroups || data.some(({value}) => (value?.figures.length ?? 0) > 0);
    const nodes: SceneNode[] = [];
    let top = 0;
    const seen = {unshaded: false, missing: false};
    for (let from = 0; from < table.columns.length; from += geometry.perBlock) {
      const columns = table.columns.slice(from, from + geometry.perBlock);
      const block = drawHeatBlock({...table, columns}, {geometry, scale, hues, topPx: top, grouped, context});
      nodes.push(...block.nodes);
      top += block.heightPx + blockGapPx;
      seen.unshaded ||= block.unshaded;
      seen.missing ||= block.missing;
    }
    top += legendGapPx - blockGapPx;
    const unit = settled(all)[0]?.value.quantity.unit;
    if (unit === undefined) return {nodes, heightPx: top - legendGapPx, legend: []};
    const hueOf = ({low}: Shade): Hue => (low ? hues.low : hues.high);
    const legend = shadeLegend(
      scale,
      {unit, widthPx, topPx: top, hueOf, has: seen, rimHue: hues.high},
      context
    );
    return {nodes: [...nodes, legend.node], heightPx: top + legend.heightPx, legend: []};
  },
  standsOut: (_spec, data, context) => extremesOut(data, context),
  table: (spec, data, {caption, context}) => {
    const rows = data.map(datum => ({
      ...datum,
      label: datum.rowLabel,
      series: {key: datum.columnLabel, text: datum.columnLabel}
    }));
    return toTable(rows, {caption, labelField: spec.y, seriesField: spec.x}, context);
  }
};

const maxGroups = 200;
const blockGapPx = 18;
const legendGapPx = 16;
