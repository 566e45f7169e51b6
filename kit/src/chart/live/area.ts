import {areaForm} from "../forms/area.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {AreaSpec} from "../spec/area.ts";

/** `mountChart` for charts of the form area alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<AreaSpec> = mountWith(onlyForm("area", areaForm));
