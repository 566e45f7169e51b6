import type {DumbbellSpec} from "../spec/dumbbell.ts";
import type {Form} from "./form.ts";
import {requireOneScale} from "./one-scale.ts";
import {drawPairs} from "./rows/pairs.ts";
import {pairsOut, pairsTable} from "./rows/pairs-out.ts";
import {readPairs} from "./rows/row-data.ts";

/** Two dots a row with what lies between them, and the difference in words where it is certain. */
export const dumbbellForm: Form<DumbbellSpec> = {
  fields: ({from, to, y}) => [
    {name: from, is: "quantity"},
    {name: to, is: "quantity"},
    {name: y, is: "label"}
  ],
  read: readPairs,
  layout(spec, data, options) {
    requireOneScale(data);
    return drawPairs(data, {shape: "bridge", from: "grey", difference: true}, {spec, options});
  },
  standsOut: (_spec, data, context) => pairsOut(data, context),
  table: ({y}, data, {caption, context}) => pairsTable(data, {caption, labelField: y, context})
};
