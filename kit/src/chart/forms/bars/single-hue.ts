import type {Colored, Serial} from "../../spec/base.ts";
import type {Hue} from "../../theme.ts";
import type {Datum} from "../../values/datum.ts";
import {hueOf} from "../hue-of.ts";

/** The hue of a bar where there are no series: what `highlight` does not name by its label is grey. */
export function singleHue({label, value}: Datum, spec: Colored & Pick<Serial, "highlight">): Hue {
  return spec.highlight && !spec.highlight.includes(label) ? "grey" : hueOf(value, spec);
}
