import type {ArrowSpec} from "../spec/arrow.ts";
import type {Form} from "./form.ts";
import {requireOneScale} from "./one-scale.ts";
import {drawPairs} from "./rows/pairs.ts";
import {pairsOut, pairsTable} from "./rows/pairs-out.ts";
import {readPairs} from "./rows/row-data.ts";

/** An arrow a row from one value to another; without a head where which is more can't be known. */
export const arrowForm: Form<ArrowSpec> = {
  fields: ({from, to, y}) => [
    {name: from, is: "quantity"},
    {name: to, is: "quantity"},
    {name: y, is: "label"}
  ],
  read: readPairs,
  layout(spec, data, options) {
    requireOneScale(data);
    return drawPairs(data, {shape: "arrow", from: "grey", difference: true}, {spec, options});
  },
  standsOut: (_spec, data, context) => pairsOut(data, context),
  table: ({y}, data, {caption, context}) => pairsTable(data, {caption, labelField: y, context})
};
