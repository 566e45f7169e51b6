import {type InLanguages, inLanguage} from "./in-language.ts";

interface HistogramWords {
  /** `100 to under 200 cameras: 5` */
  bin(count: string, from: string, to: string): string;
  /** Opens the list of spans. */
  bins(list: string): string;
  /** Heads what stands in no one bar for certain. */
  apart: string;
  /** The fullest bar. */
  most(count: string, from: string, to: string): string;
  apartCount(count: number): string;
}

const [en, fr] = [new Intl.PluralRules("en"), new Intl.PluralRules("fr")];

const words: InLanguages<HistogramWords> = {
  en: {
    bin: (count, from, to) => `${from} to under ${to}: ${count}`,
    bins: list => `How many values: ${list}.`,
    apart: "In no one bar for certain",
    most: (count, from, to) => `The fullest bar runs from ${from} to under ${to}: ${count}.`,
    apartCount: count =>
      `${count} ${en.select(count) === "one" ? "value is" : "values are"} in no one bar for certain.`
  },
  fr: {
    bin: (count, from, to) => `de ${from} à moins de ${to}\u00a0: ${count}`,
    bins: list => `Nombre de valeurs par tranche\u00a0: ${list}.`,
    apart: "Dans aucune barre à coup sûr",
    most: (count, from, to) => `La barre la plus haute va de ${from} à moins de ${to}\u00a0: ${count}.`,
    apartCount: count =>
      `${count}\u00a0${fr.select(count) === "one" ? "valeur n’est" : "valeurs ne sont"} dans aucune barre à coup sûr.`
  }
};

export function histogramWords(locale: string): HistogramWords {
  return inLanguage(words, locale);
}
