import {histogramForm} from "../forms/histogram.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {HistogramSpec} from "../spec/histogram.ts";

/** `mountChart` for charts of the form histogram alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<HistogramSpec> = mountWith(onlyForm("histogram", histogramForm));
