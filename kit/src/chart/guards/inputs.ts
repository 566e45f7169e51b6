import type {FigureCard} from "../../ledger/card.ts";
import {pickText} from "../../quantity/localized.ts";
import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {toSpan, wordTime} from "../values/word-time.ts";
import {tellGroups} from "./collect.ts";

/** Shares and ratios whose parts are of dates that have no day in common. */
export function groupInputs(data: readonly Datum[], context: ChartContext): string[] {
  const {figures} = context.data;
  const told = data.flatMap(({value}) =>
    (value?.figures ?? []).flatMap(id => {
      const inputs = ratioInputs(figures[id], figures);
      return inputs.some(a => inputs.some(b => isApart(a, b, context))) ? [wordInputs(inputs, context)] : [];
    })
  );
  return [...new Set(told)];
}

function ratioInputs(card: FigureCard | undefined, figures: ChartContext["data"]["figures"]): FigureCard[] {
  if (!card?.derived?.formula.includes("/")) return [];
  return card.derived.inputs.map(id => figures[id]).filter(input => input !== undefined);
}

function isApart(a: FigureCard, b: FigureCard, context: ChartContext): boolean {
  const [first, second] = [toSpan(a.time, context), toSpan(b.time, context)];
  const ends = (end: string | null, start: string | null) => end !== null && start !== null && end < start;
  return ends(first.latest, second.earliest) || ends(second.latest, first.earliest);
}

/** `Cameras in use (2017) and Inhabitants (2020)` */
function wordInputs(inputs: readonly FigureCard[], context: ChartContext): string {
  const dates = new Map(
    inputs.map(({label, time}) => [pickText(label, context.locale), [wordTime({time}, context)]] as const)
  );
  return tellGroups(dates, context.words).join(", ");
}
