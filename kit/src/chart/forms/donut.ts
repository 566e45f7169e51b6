import type {Known} from "../describe/compare-data.ts";
import type {DonutSpec} from "../spec/donut.ts";
import type {ChartContext} from "../values/context.ts";
import {readDatum} from "../values/datum.ts";
import type {Form} from "./form.ts";
import {layoutBeside} from "./parts/donut-beside.ts";
import {layoutListed} from "./parts/donut-listed.ts";
import {requireParts} from "./parts/require-parts.ts";
import {partsStandOut, sumOf} from "./parts/shares.ts";
import {slicesOf} from "./parts/slices.ts";

/** A ring of parts, each named beside it; where there is no room for that, in a list under it. */
export const donutForm: Form<DonutSpec> = {
  fields: ({value, label}) => [
    {name: value, is: "quantity"},
    {name: label, is: "label"}
  ],
  read: ({value, label}, context) =>
    context.data.rows.map((_, row) => readDatum(row, {value, label}, context)),
  layout(spec, data, {widthPx, context, all}) {
    const parts = requireParts(data);
    warnOfMany(parts, context);
    const slices = slicesOf(parts, spec, {all, context});
    const options = {widthPx, half: spec.half === true, sum: sumOf(parts), context};
    return layoutBeside(slices, options) ?? layoutListed(slices, options);
  },
  standsOut: (_spec, data, context) => partsStandOut(data, context)
};

const maxSlices = 6;

function warnOfMany(parts: readonly Known[], context: ChartContext): void {
  if (parts.length <= maxSlices) return;
  context.report("chart-slices-many", `${parts.length} slices can't be told apart`, {
    hint: 'draw them with form "bar", or more than a dozen with "treemap"; or sum up the smallest in the loader',
    severity: "warning"
  });
}
