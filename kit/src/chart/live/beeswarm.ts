import {beeswarmForm} from "../forms/beeswarm.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {BeeswarmSpec} from "../spec/beeswarm.ts";

/** `mountChart` for charts of the form beeswarm alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<BeeswarmSpec> = mountWith(onlyForm("beeswarm", beeswarmForm));
