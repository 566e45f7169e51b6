import {barForm} from "../forms/bar.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {BarSpec} from "../spec/bar.ts";

/** `mountChart` for charts of the form bar alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<BarSpec> = mountWith(onlyForm("bar", barForm));
