import {waffleForm} from "../forms/waffle.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {WaffleSpec} from "../spec/waffle.ts";

/** `mountChart` for charts of the form waffle alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<WaffleSpec> = mountWith(onlyForm("waffle", waffleForm));
