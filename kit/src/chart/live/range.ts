import {rangeForm} from "../forms/range.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {RangeSpec} from "../spec/range.ts";

/** `mountChart` for charts of the form range alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<RangeSpec> = mountWith(onlyForm("range", rangeForm));
