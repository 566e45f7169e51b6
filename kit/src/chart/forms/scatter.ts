import type {ScatterSpec} from "../spec/scatter.ts";
import type {Form} from "./form.ts";
import {requireOneScale} from "./one-scale.ts";
import {drawPoints} from "./points/draw-points.ts";
import {type PointDatum, readPoints} from "./points/point-datum.ts";
import {pointsOut} from "./points/points-out.ts";
import {pointsTable} from "./points/points-table.ts";

/** Points by two values, named as far as they have room. */
export const scatterForm: Form<ScatterSpec, PointDatum> = {
  fields: ({x, y, label}) => [
    {name: y, is: "quantity"},
    {name: x, is: "quantity"},
    ...(label === undefined ? [] : [{name: label, is: "label" as const}])
  ],
  read: readPoints,
  layout(spec, data, options) {
    requireOneScale(data);
    const units = new Set(data.map(({x}) => x?.quantity.unit));
    if (units.size > 1) requireOneScale(data.map(datum => ({...datum, value: datum.x})));
    return drawPoints(data, spec, options);
  },
  standsOut: (spec, data, context) => pointsOut(data, spec, context),
  table: (spec, data, {caption, context}) => pointsTable(data, spec, {caption, context})
};
