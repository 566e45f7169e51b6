import {pickText} from "../../../quantity/localized.ts";
import type {ChartContext} from "../../values/context.ts";
import {columnOf, type Datum, readDatum} from "../../values/datum.ts";
import {wordTime} from "../../values/word-time.ts";

/** A pair of values a row: what is told of two columns. */
export function readPairs(
  {from, to, y}: {from: string; to: string; y: string},
  context: ChartContext
): Datum[] {
  const read = (value: string) =>
    context.data.rows.map((_, row) => readDatum(row, {value, label: y}, context));
  const columns = [
    {key: from, data: read(from)},
    {key: to, data: read(to)}
  ].map(({key, data}) => nameColumn(key, data, context));
  return context.data.rows.flatMap((_, row) => columns.map(data => data[row] as Datum));
}

/** Data with their column as series, and with its date where they have one in common: then none need say it. */
function nameColumn(key: string, data: readonly Datum[], context: ChartContext): Datum[] {
  const column = columnOf(key, context);
  const heading = column ? pickText(column.label, context.locale) : key;
  const times = [...new Set(data.flatMap(({value}) => (value ? [value.time] : [])))];
  const [time] = times;
  const date =
    times.length === 1 && time !== undefined && time !== "unknown" ? wordTime({time}, context) : undefined;
  const text = date === undefined || heading.includes(date) ? heading : `${heading}, ${date}`;
  return data.map(datum => ({
    ...datum,
    labelIsTime: datum.labelIsTime || date !== undefined,
    series: {key, text}
  }));
}

/** Pairs in the order of the data, the first value first. */
export function pairsOf(data: readonly Datum[]): [from: Datum, to: Datum][] {
  const pairs: [Datum, Datum][] = [];
  for (let at = 0; at + 1 < data.length; at += 2) pairs.push([data[at] as Datum, data[at + 1] as Datum]);
  return pairs;
}
