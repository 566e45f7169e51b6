import {donutForm} from "../forms/donut.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {DonutSpec} from "../spec/donut.ts";

/** `mountChart` for charts of the form donut alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<DonutSpec> = mountWith(onlyForm("donut", donutForm));
