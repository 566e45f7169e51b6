import {pickText} from "../../../quantity/localized.ts";
import {wordValue} from "../../describe/name-datum.ts";
import type {ScatterSpec} from "../../spec/scatter.ts";
import type {ChartContext} from "../../values/context.ts";
import {columnOf, type Datum, readDatum, readValue} from "../../values/datum.ts";
import type {MarkValue} from "../../values/mark-value.ts";

/** A row with two values: its `value` runs upwards, `x` to the right. */
export interface PointDatum extends Datum {
  x: MarkValue | null;
}

export function readPoints({x, y, label}: ScatterSpec, context: ChartContext): PointDatum[] {
  return context.data.rows.map((_, row) => {
    return Object.assign(readDatum(row, {value: y, label}, context), {x: readValue(row, x, context)});
  });
}

/** What an axis measures, as its column is headed. */
export function axisName(field: string, context: ChartContext): string {
  const column = columnOf(field, context);
  return column ? pickText(column.label, context.locale) : field;
}

/** A point that has both values. */
export type Placeable = PointDatum & {value: MarkValue; x: MarkValue};

export function isPlaceable(datum: PointDatum): datum is Placeable {
  const {value, x} = datum;
  return value !== null && x !== null && hasBound(value) && hasBound(x);
}

const hasBound = ({low, high}: MarkValue) => low !== null || high !== null;

/** Its label with what it says along the other axis: `Oak, 12,000 inhabitants`. */
export function nameWithX({label, x}: Placeable, context: ChartContext): string {
  return [label, wordValue(x, context)].filter(Boolean).join(", ");
}
