import {dumbbellForm} from "../forms/dumbbell.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {DumbbellSpec} from "../spec/dumbbell.ts";

/** `mountChart` for charts of the form dumbbell alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<DumbbellSpec> = mountWith(onlyForm("dumbbell", dumbbellForm));
