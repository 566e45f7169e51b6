import {heatForm} from "../forms/heat.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {HeatSpec} from "../spec/heat.ts";

/** `mountChart` for charts of the form heat alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<HeatSpec> = mountWith(onlyForm("heat", heatForm));
