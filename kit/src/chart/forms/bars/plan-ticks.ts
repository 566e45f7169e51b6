import {type Ticks, valueTicks} from "../../guides/axis.ts";
import type {ValueScale} from "../../scales/value-scale.ts";
import type {Datum} from "../../values/datum.ts";
import type {LayoutOptions} from "../form.ts";
import type {BarPlan} from "./plan.ts";

/** Round values for the rules of a plan; where both sides count from zero, none has a minus. */
export function planTicks(
  {layout, isTwoSided}: Pick<BarPlan, "layout" | "isTwoSided">,
  scale: ValueScale,
  {all, context}: Pick<LayoutOptions, "all" | "context">
): Ticks {
  const unit = layout === "share" ? "%" : unitOf(all);
  if (!isTwoSided) return valueTicks(scale, unit, context);
  const at = scale.ticks(4);
  const sizes = valueTicks({...scale, ticks: () => at.map(Math.abs)}, unit, context);
  return {...sizes, values: sizes.values.map(({text}, index) => ({text, value: at[index] ?? 0}))};
}

function unitOf(all: readonly Datum[]): string {
  return all.find(({value}) => value)?.value?.quantity.unit ?? "1";
}
