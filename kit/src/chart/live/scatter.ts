import {scatterForm} from "../forms/scatter.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {ScatterSpec} from "../spec/scatter.ts";

/** `mountChart` for charts of the form scatter alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<ScatterSpec> = mountWith(onlyForm("scatter", scatterForm));
