import type {Difference, SpecBase} from "../spec/base.ts";
import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {differenceWords} from "../words/difference-words.ts";
import {inLanguage} from "../words/in-language.ts";
import {listAssumptions} from "./assumptions.ts";
import {groupBases} from "./bases.ts";
import {groupDates} from "./dates.ts";
import {groupInputs} from "./inputs.ts";
import {groupMeasures} from "./measures.ts";
import {groupReposts} from "./reposts.ts";
import {groupStatuses} from "./statuses.ts";
import {groupThings} from "./things.ts";
import {groupUnits} from "./units.ts";

type Guard = (data: readonly Datum[], context: ChartContext) => string[];

const guards: Readonly<Record<Difference, Guard>> = {
  base: groupBases,
  time: groupDates,
  unit: groupUnits,
  measure: groupMeasures,
  thing: groupThings,
  status: groupStatuses,
  inputs: groupInputs,
  origin: groupReposts,
  assumption: listAssumptions
};

/** Guards that look at the figures behind the marks: plain numbers, of which there may be thousands, have none. */
const ofFigures: ReadonlySet<Difference> = new Set(["thing", "status", "inputs", "origin", "assumption"]);

/** What a form is there to set side by side. */
const meant: Readonly<Partial<Record<string, readonly Difference[]>>> = {
  waterfall: ["time", "measure"],
  promise: ["time", "thing", "status"],
  timeline: ["time", "thing", "status", "measure", "unit"],
  rivals: ["origin"]
};

/**
 * Sentences for the note on what differs between the figures that stand side by side, and on what was assumed in
 * computing them. The specification's `noted` leaves out what its own note explains.
 */
export function noteGuards(
  {form, noted = []}: {form: string} & Pick<SpecBase, "noted">,
  data: readonly Datum[],
  context: ChartContext
): string[] {
  const {sentences} = inLanguage(differenceWords, context.locale);
  const cited = data.filter(({value}) => value !== null && value.figures.length > 0);
  return (Object.keys(guards) as Difference[])
    .filter(difference => !noted.includes(difference) && !meant[form]?.includes(difference))
    .map(difference => ({
      difference,
      found: guards[difference](ofFigures.has(difference) ? cited : data, context)
    }))
    .filter(({found}) => found.length > 0)
    .map(({difference, found}) => sentences[difference](context.words.semicolons(found)));
}
