import {tableForm} from "../forms/table.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {TableSpec} from "../spec/table.ts";

/** `mountChart` for charts of the form table alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<TableSpec> = mountWith(onlyForm("table", tableForm));
