import {type InLanguages, inLanguage} from "./in-language.ts";
import type {LegendKey} from "./words.ts";

/** What the marks of points and lines show, where it is not what those of bars do. */
const pointLegendWords: InLanguages<Partial<Record<LegendKey, string>>> = {
  en: {
    about: "Dashed ring: about this much",
    possible: "Pale bar: somewhere between its ends",
    planned: "Hollow: plan or promise"
  },
  fr: {
    about: "Cercle en tirets\u00a0: environ",
    possible: "Barre pâle\u00a0: quelque part entre ses bouts",
    planned: "Point creux\u00a0: projet ou promesse"
  }
};

export function pointLegendWord(key: LegendKey, locale: string): string | undefined {
  return inLanguage(pointLegendWords, locale)[key];
}
