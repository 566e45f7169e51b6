import type {Hue} from "../theme.ts";
import {isAhead, type MarkValue} from "../values/mark-value.ts";

/** Plans take their own hue: what is not yet so is never the ink of what is. */
export function hueOf(value: MarkValue | null, spec: {color?: Hue; planColor?: Hue}): Hue {
  return value && isAhead(value.status) ? (spec.planColor ?? "vermilion") : (spec.color ?? "blue");
}
