import {dotForm} from "../forms/dot.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {DotSpec} from "../spec/dot.ts";

/** `mountChart` for charts of the form dot alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<DotSpec> = mountWith(onlyForm("dot", dotForm));
