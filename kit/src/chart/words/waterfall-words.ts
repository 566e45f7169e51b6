import {type InLanguages, inLanguage} from "./in-language.ts";

interface WaterfallWords {
  /** Names the computed level at the end. */
  end: string;
  endPlanned: string;
  /** After a change upwards that has no plain sign: `about 100` `more`. */
  more: string;
  /** After the size of such a change downwards: `40–60` `fewer`. */
  less: string;
}

const words: InLanguages<WaterfallWords> = {
  en: {end: "In all", endPlanned: "If the plan is met", more: "more", less: "less"},
  fr: {end: "Au total", endPlanned: "Si le projet se réalise", more: "de plus", less: "de moins"}
};

export function waterfallWords(locale: string): WaterfallWords {
  return inLanguage(words, locale);
}
