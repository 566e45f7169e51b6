import {promiseForm} from "../forms/promise.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {PromiseSpec} from "../spec/promise.ts";

/** `mountChart` for charts of the form promise alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<PromiseSpec> = mountWith(onlyForm("promise", promiseForm));
