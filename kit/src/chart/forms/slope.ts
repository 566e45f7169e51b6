import {seriesStandsOut} from "../describe/series-out.ts";
import type {SlopeSpec} from "../spec/slope.ts";
import {readDatum} from "../values/datum.ts";
import type {Form} from "./form.ts";
import {requireOneScale} from "./one-scale.ts";
import {layoutSlope} from "./slope/layout-slope.ts";
import {requireOneEach, twoStates} from "./slope/two-states.ts";

/** Two dates or states side by side, with a line for each thing from the one to the other. */
export const slopeForm: Form<SlopeSpec> = {
  fields: ({x, y}) => [
    {name: y, is: "quantity"},
    {name: x, is: "label"}
  ],
  read: ({x, y}, context) => context.data.rows.map((_, row) => readDatum(row, {value: y, label: x}, context)),
  layout(spec, data, options) {
    requireOneScale(options.all);
    requireOneEach(options.all);
    return layoutSlope(spec, data, {...options, states: twoStates(spec, options.all, options.context)});
  },
  standsOut: (_spec, data, context) => seriesStandsOut(data, context)
};
