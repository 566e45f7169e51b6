import {treemapForm} from "../forms/treemap.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {TreemapSpec} from "../spec/treemap.ts";

/** `mountChart` for charts of the form treemap alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<TreemapSpec> = mountWith(onlyForm("treemap", treemapForm));
