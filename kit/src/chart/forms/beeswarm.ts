import {extremesOut} from "../describe/extremes-out.ts";
import type {BeeswarmSpec} from "../spec/beeswarm.ts";
import {readDatum} from "../values/datum.ts";
import type {Form} from "./form.ts";
import {requireOneScale} from "./one-scale.ts";
import {drawSwarm} from "./points/draw-swarm.ts";

/** Every value as a dot along one axis; what is known only within limits lies in lines of its own under the swarm. */
export const beeswarmForm: Form<BeeswarmSpec> = {
  fields: ({x, label}) => [
    {name: x, is: "quantity"},
    ...(label === undefined ? [] : [{name: label, is: "label" as const}])
  ],
  read: ({x, label}, context) =>
    context.data.rows.map((_, row) => readDatum(row, {value: x, label}, context)),
  layout(spec, data, options) {
    requireOneScale(data);
    return drawSwarm(data, spec, options);
  },
  standsOut: (_spec, data, context) => extremesOut(data, context)
};
