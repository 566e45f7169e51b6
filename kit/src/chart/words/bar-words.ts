import {type InLanguages, inLanguage} from "./in-language.ts";

/** What charts of bars say of their own. */
interface BarWords {
  /** Stands where a sum would, when one of its parts has no figure. */
  partMissing: string;
  /** Explains the grey between the certain shares. */
  unsettledShare: string;
  /** `North: 120 cameras (2019); 150 cameras (2022).` */
  series(name: string, items: string): string;
  /** A sum of what stands in one stack. */
  total(item: string): string;
  share: string;
}

const words: InLanguages<BarWords> = {
  en: {
    partMissing: "one part has no figure",
    unsettledShare: "Pale: it is not known which part this belongs to.",
    series: (name, items) => `${name}: ${items}.`,
    total: item => `In all: ${item}.`,
    share: "Share"
  },
  fr: {
    partMissing: "une partie sans chiffre",
    unsettledShare: "En pâle\u00a0: on ne sait à quelle partie cela revient.",
    series: (name, items) => `${name}\u00a0: ${items}.`,
    total: item => `En tout\u00a0: ${item}.`,
    share: "Part"
  }
};

export function barWords(locale: string): BarWords {
  return inLanguage(words, locale);
}
