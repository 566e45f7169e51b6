import {rivalsForm} from "../forms/rivals.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {RivalsSpec} from "../spec/rivals.ts";

/** `mountChart` for charts of the form rivals alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<RivalsSpec> = mountWith(onlyForm("rivals", rivalsForm));
