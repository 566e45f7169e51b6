import {arrowForm} from "../forms/arrow.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {ArrowSpec} from "../spec/arrow.ts";

/** `mountChart` for charts of the form arrow alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<ArrowSpec> = mountWith(onlyForm("arrow", arrowForm));
