import {timelineForm} from "../forms/timeline.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {TimelineSpec} from "../spec/timeline.ts";

/** `mountChart` for charts of the form timeline alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<TimelineSpec> = mountWith(onlyForm("timeline", timelineForm));
