/** Words of one topic in every language that charts speak. */
export interface InLanguages<T> {
  en: T;
  fr: T;
}

/** The words for a BCP 47 tag; English where there are none. */
export function inLanguage<T>(words: InLanguages<T>, locale: string): T {
  return locale.toLowerCase().split("-")[0] === "fr" ? words.fr : words.en;
}
