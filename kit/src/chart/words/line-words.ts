import {type InLanguages, inLanguage} from "./in-language.ts";

interface LineWords {
  /** Opens what has no place on the axis. */
  offAxis(item: string): string;
}

const lineWords: InLanguages<LineWords> = {
  en: {offAxis: item => `Not on the axis: ${item}`},
  fr: {offAxis: item => `Hors de l’axe\u00a0: ${item}`}
};

export function lineWordsFor(locale: string): LineWords {
  return inLanguage(lineWords, locale);
}
