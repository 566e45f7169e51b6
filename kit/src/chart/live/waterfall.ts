import {waterfallForm} from "../forms/waterfall.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {WaterfallSpec} from "../spec/waterfall.ts";

/** `mountChart` for charts of the form waterfall alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<WaterfallSpec> = mountWith(onlyForm("waterfall", waterfallForm));
