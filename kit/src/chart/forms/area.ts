import {seriesStandsOut} from "../describe/series-out.ts";
import type {AreaSpec} from "../spec/area.ts";
import {layoutStack} from "./area/layout-stack.ts";
import {requireStackable} from "./area/stack-columns.ts";
import type {Form} from "./form.ts";
import {fillLines} from "./line/draw-lines.ts";
import {layoutLine} from "./line/layout-line.ts";
import {type LineDatum, readLine, requireAxis} from "./line/line-datum.ts";
import {requireOneScale} from "./one-scale.ts";

/** Filled down to zero: one amount, or the parts of one, stacked. */
export const areaForm: Form<AreaSpec, LineDatum> = {
  fields: ({x, y}) => [
    {name: y, is: "quantity"},
    {name: x, is: "label"}
  ],
  read: (spec, context) => readLine(spec, context),
  layout(spec, data, options) {
    requireAxis(spec.x, options.context);
    requireOneScale(options.all);
    if (spec.series === undefined) {
      return layoutLine({...spec, form: "line", zero: true}, data, {...options, fill: fillLines});
    }
    requireStackable(options.all);
    return layoutStack(spec, data, options);
  },
  standsOut: (_spec, data, context) => seriesStandsOut(data, context)
};
