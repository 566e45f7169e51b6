import type {Difference} from "../spec/base.ts";
import type {InLanguages} from "./in-language.ts";

/** Sentences of the generated note; `groups` are worded already. */
interface DifferenceWords {
  sentences: Readonly<Record<Difference, (groups: string) => string>>;
  measures: Readonly<Record<"level" | "change", string>>;
}

export const differenceWords: InLanguages<DifferenceWords> = {
  en: {
    sentences: {
      base: groups => `Not everything here is counted on the same basis: ${groups}.`,
      time: groups => `The figures are not of the same date: ${groups}.`,
      unit: groups => `The panels do not measure the same thing: ${groups}.`,
      measure: groups => `Some of these are totals, others are changes: ${groups}.`,
      thing: groups => `Not everything here counts the same thing: ${groups}.`,
      status: groups => `Not everything here is already so: ${groups}.`,
      inputs: groups => `Computed from figures that are not of the same date: ${groups}.`,
      origin: groups => `Sources that repeat one publication count once: ${groups}.`,
      assumption: groups => `Assumed in the calculation: ${groups}.`
    },
    measures: {level: "totals", change: "changes"}
  },
  fr: {
    sentences: {
      base: groups => `Tout n’est pas compté sur la même base\u00a0: ${groups}.`,
      time: groups => `Les chiffres ne sont pas de la même date\u00a0: ${groups}.`,
      unit: groups => `Les volets ne mesurent pas la même chose\u00a0: ${groups}.`,
      measure: groups => `Il y a là des totaux et des variations\u00a0: ${groups}.`,
      thing: groups => `Tout ne compte pas la même chose\u00a0: ${groups}.`,
      status: groups => `Tout n’est pas encore réalisé\u00a0: ${groups}.`,
      inputs: groups => `Calculé à partir de chiffres qui ne sont pas de la même date\u00a0: ${groups}.`,
      origin: groups => `Les sources qui reprennent une même publication comptent pour une\u00a0: ${groups}.`,
      assumption: groups => `Hypothèse du calcul\u00a0: ${groups}.`
    },
    measures: {level: "totaux", change: "variations"}
  }
};
