import {type InLanguages, inLanguage} from "./in-language.ts";

interface WaffleWords {
  /** `30 of 350 cameras` */
  ofWhole(part: string, whole: string): string;
  eachCell: string;
  /** Explains paler cells of one part. */
  pale: string;
  /** Explains paler cells among several parts. */
  unsettled: string;
}

const words: InLanguages<WaffleWords> = {
  en: {
    ofWhole: (part, whole) => `${part} of ${whole}`,
    eachCell: "Each cell: 1% of the whole",
    pale: "Paler cells: may belong to it",
    unsettled: "Pale cells: it is not known to which part they belong"
  },
  fr: {
    ofWhole: (part, whole) => `${part} sur ${whole}`,
    eachCell: "Chaque case\u00a0: 1\u00a0% du total",
    pale: "Cases plus pâles\u00a0: en font peut-être partie",
    unsettled: "Cases pâles\u00a0: on ne sait à quelle partie elles reviennent"
  }
};

export function waffleWords(locale: string): WaffleWords {
  return inLanguage(words, locale);
}
