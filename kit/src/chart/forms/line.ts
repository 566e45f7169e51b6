import {seriesStandsOut} from "../describe/series-out.ts";
import type {LineSpec} from "../spec/line.ts";
import type {Form} from "./form.ts";
import {layoutLine} from "./line/layout-line.ts";
import {type LineDatum, readLine, requireAxis} from "./line/line-datum.ts";
import {requireOneScale} from "./one-scale.ts";

/** Values over time or numbers: points by kind and status, and lines only where one may be drawn. */
export const lineForm: Form<LineSpec, LineDatum> = {
  fields: ({x, y}) => [
    {name: y, is: "quantity"},
    {name: x, is: "label"}
  ],
  read: (spec, context) => readLine(spec, context),
  layout(spec, data, options) {
    requireAxis(spec.x, options.context);
    requireOneScale(options.all);
    return layoutLine(spec, data, options);
  },
  standsOut: (_spec, data, context) => seriesStandsOut(data, context)
};
