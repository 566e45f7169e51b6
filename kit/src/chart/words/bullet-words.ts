import {type InLanguages, inLanguage} from "./in-language.ts";

/** How what is so stands to what was aimed at. */
type BulletWords = Readonly<Record<"above" | "below" | "at" | "unknown", string>>;

const words: InLanguages<BulletWords> = {
  en: {
    above: "above the target",
    below: "below the target",
    at: "on target",
    unknown: "whether the target is reached cannot be known"
  },
  fr: {
    above: "au-dessus de l’objectif",
    below: "au-dessous de l’objectif",
    at: "objectif atteint",
    unknown: "on ne peut savoir si l’objectif est atteint"
  }
};

export function bulletWords(locale: string): BulletWords {
  return inLanguage(words, locale);
}
