import {extremesOut} from "../describe/extremes-out.ts";
import type {RangeSpec} from "../spec/range.ts";
import {groupByLabel} from "../values/categories.ts";
import {readDatum} from "../values/datum.ts";
import {directionOf} from "../values/difference-of.ts";
import {sortByValue} from "../values/sort-data.ts";
import type {Form} from "./form.ts";
import {requireOneScale} from "./one-scale.ts";
import {drawDots} from "./rows/dots.ts";
import {drawPairs} from "./rows/pairs.ts";
import {pairsOut, pairsTable} from "./rows/pairs-out.ts";
import {pairsOf, readPairs} from "./rows/row-data.ts";
import {UnfitData} from "./unfit-data.ts";

/** From the lowest to the highest a row: of two columns, or of one whose values are ranges themselves. */
export const rangeForm: Form<RangeSpec> = {
  fields: ({x, low, high, y}) => [
    ...[x, low, high].filter(name => name !== undefined).map(name => ({name, is: "quantity" as const})),
    {name: y, is: "label"}
  ],
  read({x, low, high, y}, context) {
    if (x !== undefined)
      return context.data.rows.map((_, row) => readDatum(row, {value: x, label: y}, context));
    return low === undefined || high === undefined ? [] : readPairs({from: low, to: high, y}, context);
  },
  layout(spec, data, options) {
    requireOneScale(data);
    if (spec.x !== undefined) {
      const rows = sortByValue(groupByLabel(data), ({data: [first]}) => first?.value ?? null, spec.sort);
      return drawDots(rows, spec, options);
    }
    for (const [from, to] of pairsOf(data)) {
      if (from.value && to.value && directionOf(from.value, to.value) === "down")
        throw new UnfitData(
          `"${from.label}": the low end is above the high end`,
          "change `low` and `high` round"
        );
    }
    return drawPairs(data, {shape: "range", from: "same", difference: false}, {spec, options});
  },
  standsOut: ({x}, data, context) =>
    x === undefined ? pairsOut(data, context, {differences: false}) : extremesOut(data, context),
  table: ({x, y}, data, {caption, context}) =>
    x === undefined ? pairsTable(data, {caption, labelField: y, context}) : undefined
};
