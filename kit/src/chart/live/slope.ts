import {slopeForm} from "../forms/slope.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {SlopeSpec} from "../spec/slope.ts";

/** `mountChart` for charts of the form slope alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<SlopeSpec> = mountWith(onlyForm("slope", slopeForm));
