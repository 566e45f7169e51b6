import {columnForm} from "../forms/column.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {ColumnSpec} from "../spec/column.ts";

/** `mountChart` for charts of the form column alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<ColumnSpec> = mountWith(onlyForm("column", columnForm));
