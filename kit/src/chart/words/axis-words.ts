import {type InLanguages, inLanguage} from "./in-language.ts";

interface AxisWords {
  /** Said where a scale leaves out zero. */
  notFromZero(start: string): string;
}

const axisWords: InLanguages<AxisWords> = {
  en: {notFromZero: start => `The scale starts at ${start}, not at zero.`},
  fr: {notFromZero: start => `L’échelle commence à ${start}, et non à zéro.`}
};

export function axisWordsFor(locale: string): AxisWords {
  return inLanguage(axisWords, locale);
}
