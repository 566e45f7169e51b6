import {pickText} from "../../quantity/localized.ts";
import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";

/** What was assumed where figures of different bases, or a plan and a fact, were computed together. */
export function listAssumptions(data: readonly Datum[], {data: {figures}, locale}: ChartContext): string[] {
  const assumed = data.flatMap(({value}) =>
    (value?.figures ?? []).map(id => figures[id]?.derived?.assuming).filter(text => text !== undefined)
  );
  return [...new Set(assumed.map(text => pickText(text, locale).replace(/[.\s]+$/u, "")))];
}
