import type {RivalsSpec} from "../spec/rivals.ts";
import type {Form} from "./form.ts";
import {requireOneScale} from "./one-scale.ts";
import {drawRivals} from "./rivals/draw-rivals.ts";
import {type Rival, readRivals} from "./rivals/read-rivals.ts";
import {rivalsOut} from "./rivals/rivals-out.ts";

/** What different sources say of one thing: a line a source, those that repeat one publication on one line. */
export const rivalsForm: Form<RivalsSpec, Rival> = {
  fields: ({x, y}) => [
    {name: x, is: "quantity"},
    ...(y === undefined ? [] : [{name: y, is: "label" as const}])
  ],
  read: readRivals,
  layout(spec, data, options) {
    requireOneScale(data);
    return drawRivals(data, spec, options);
  },
  standsOut: (_spec, data, context) => rivalsOut(data, context)
};
