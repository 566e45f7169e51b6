import type {Row} from "../../../dataset/dataset.ts";
import {isEntry} from "../../../dataset/entry.ts";
import {compareTimes, type TimeSpan} from "../../../quantity/time-span.ts";
import type {TimelineSpec} from "../../spec/timeline.ts";
import type {ChartContext} from "../../values/context.ts";
import {columnOf, type Datum, readDatum, wordLabel} from "../../values/datum.ts";
import {toSpan, wordTime} from "../../values/word-time.ts";

/** An event: `label` is what happened, `date` when, in words. */
export interface EventDatum extends Datum {
  span: TimeSpan;
  date: string;
}

/** Events in order of time; those of one time keep the order of the rows, those without a date follow. */
export function readEvents({time, event, value}: TimelineSpec, context: ChartContext): EventDatum[] {
  const column = columnOf(event, context);
  const events = context.data.rows.map((row, index): EventDatum => {
    const edtf = typeof row[time] === "string" ? (row[time] as string) : "unknown";
    const label = wordLabel(row as Row, {name: event, column, value: undefined}, context);
    const content = row[event];
    const own = isEntry(content) ? {entry: content.entry} : {};
    const datum: Datum =
      value === undefined
        ? {row: index, label, labelIsTime: false, value: null, ...own}
        : {...readDatum(index, {value}, context), label, ...own};
    const date = wordTime({time: edtf, stated: datum.value?.stated}, context);
    return {...datum, span: toSpan(edtf, context), date};
  });
  return events.sort((a, b) => compareTimes(a.span, b.span));
}

/** True where an event has a place on the axis. */
export const isDated = ({span}: EventDatum) => span.earliest !== null || span.latest !== null;
