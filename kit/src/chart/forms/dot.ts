import {extremesOut} from "../describe/extremes-out.ts";
import type {DotSpec} from "../spec/dot.ts";
import {groupByLabel} from "../values/categories.ts";
import {columnOf, readDatum} from "../values/datum.ts";
import {sortByValue} from "../values/sort-data.ts";
import type {Form} from "./form.ts";
import {requireOneScale} from "./one-scale.ts";
import {drawDots} from "./rows/dots.ts";

/** Dots on lines, each line with its label; values in words at the dots as far as they have room. */
export const dotForm: Form<DotSpec> = {
  fields: ({x, y}) => [
    {name: x, is: "quantity"},
    {name: y, is: "label"}
  ],
  read: ({x, y, series}, context) => {
    const isTime = series !== undefined && columnOf(series, context)?.type === "time";
    return context.data.rows.map((_, row) => {
      const datum = readDatum(row, {value: x, label: y}, context);
      return {...datum, labelIsTime: datum.labelIsTime || isTime};
    });
  },
  layout(spec, data, options) {
    requireOneScale(data);
    const rows = sortByValue(groupByLabel(data), ({data: [first]}) => first?.value ?? null, spec.sort);
    return drawDots(rows, spec, options);
  },
  standsOut: (_spec, data, context) => extremesOut(data, context)
};
