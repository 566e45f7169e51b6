import {formOf} from "../forms/form-of.ts";
import type {ChartData, ChartSpec} from "../spec/spec.ts";
import {adoptStyles} from "./adopt-styles.ts";
import {type ChartHandle, type MountOptions, mountWith} from "./mount-with.ts";

const mount = mountWith(formOf);

/**
 * Draws a chart of any form into an element of a page, in the width that this has, and anew when that changes; hover,
 * focus and touch show evidence from the data. Never throws on data: the handle's `problems` say what is wrong. Brings
 * the style sheet where the page has none, and all forms: `sourcebook/chart/live/<form>` has one.
 */
export function mountChart(
  element: HTMLElement,
  spec: ChartSpec,
  data: ChartData,
  options?: MountOptions
): ChartHandle {
  adoptStyles(element.ownerDocument, options?.brand);
  return mount(element, spec, data, options);
}
