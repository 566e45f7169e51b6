import {wordItem} from "../../describe/alt.ts";
import {type Known, known} from "../../describe/compare-data.ts";
import type {ChartTable} from "../../describe/table.ts";
import {toTable} from "../../describe/table.ts";
import type {ChartContext} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {differenceOf} from "../../values/difference-of.ts";
import {isAhead} from "../../values/mark-value.ts";
import {pointsWords} from "../../words/points-words.ts";
import {pairsOf} from "./row-data.ts";

const maxSpoken = 12;

/** Each row's two values, with their difference where it is certain; a plan is said to be one. */
export function pairsOut(
  data: readonly Datum[],
  context: ChartContext,
  {differences = true}: {differences?: boolean} = {}
): string[] {
  const {sentences} = context.words;
  const words = pointsWords(context.locale);
  const told = pairsOf(data).flatMap(pair => {
    const items = known(pair).map(datum => tell(datum, context));
    if (items.length === 0) return [];
    const [from, to] = [pair[0].value, pair[1].value];
    const difference = differences && from && to ? differenceOf(from, to, context) : undefined;
    const parts = difference === undefined || difference === "0" ? items : [...items, difference];
    const {label, panel} = pair[0];
    const name = [panel, label].filter(Boolean).join(", ");
    return [name === "" ? words.pair(parts) : sentences.entry(name, words.pair(parts))];
  });
  if (told.length > maxSpoken) return [];
  return told.length > 0 ? [sentences.items(told)] : [];
}

/** `350 cameras (2018)`, `410 cameras (2025, planned)` */
function tell(datum: Known, context: ChartContext): string {
  const {status} = datum.value;
  const isUnsettled = isAhead(status) || status === "withdrawn";
  const place = [datum.series?.text, isUnsettled ? context.words.status[status] : ""];
  return wordItem({...datum, label: place.filter(Boolean).join(", ")}, context);
}

/** All dates stand in the table, also those that the heads of the columns say. */
export function pairsTable(
  data: readonly Datum[],
  {caption, labelField, context}: {caption: string; labelField: string; context: ChartContext}
): ChartTable {
  const rows = data.map(datum => ({...datum, labelIsTime: false}));
  return toTable(rows, {caption, labelField, seriesField: undefined}, context);
}
