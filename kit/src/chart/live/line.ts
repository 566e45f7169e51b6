import {lineForm} from "../forms/line.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {LineSpec} from "../spec/line.ts";

/** `mountChart` for charts of the form line alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<LineSpec> = mountWith(onlyForm("line", lineForm));
