import {timelineStandsOut} from "../describe/timeline-out.ts";
import type {TimelineSpec} from "../spec/timeline.ts";
import {columnOf} from "../values/datum.ts";
import type {Form} from "./form.ts";
import {type EventDatum, readEvents} from "./timeline/event-datum.ts";
import {eventTable} from "./timeline/event-table.ts";
import {layoutTimeline} from "./timeline/layout-timeline.ts";
import {UnfitData} from "./unfit-data.ts";

/** Events in order of time, as exactly as their dates are known. */
export const timelineForm: Form<TimelineSpec, EventDatum> = {
  fields: ({time, event, value}) => [
    {name: event, is: "label"},
    {name: time, is: "label"},
    ...(value === undefined ? [] : [{name: value, is: "quantity" as const}])
  ],
  read: (spec, context) => readEvents(spec, context),
  layout(spec, data, options) {
    if (columnOf(spec.time, options.context)?.type !== "time")
      throw new UnfitData(`"${spec.time}" is no column of times`, "declare it with period() in the loader");
    return layoutTimeline(spec, data, options);
  },
  drawsWithoutValues: true,
  standsOut: (_spec, data, context) => timelineStandsOut(data, context),
  table: (spec, data, options) => eventTable(spec, data, options)
};
