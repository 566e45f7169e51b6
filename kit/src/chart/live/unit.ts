import {unitForm} from "../forms/unit.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {UnitSpec} from "../spec/unit.ts";

/** `mountChart` for charts of the form unit alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<UnitSpec> = mountWith(onlyForm("unit", unitForm));
