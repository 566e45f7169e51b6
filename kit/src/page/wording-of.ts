import type {Wording} from "./wording.ts";
import {english} from "./wording-en.ts";
import {french} from "./wording-fr.ts";

const wordings: Readonly<Record<string, Wording>> = {en: english, fr: french};

/** The wording of a language (`fr-BE` -> `fr`); English for one that has none here. */
export function wordingOf(locale: string): Wording {
  return wordings[locale.split("-")[0] as string] ?? english;
}

const languageNames: Readonly<Record<string, string>> = {
  ca: "Català",
  de: "Deutsch",
  en: "English",
  es: "Español",
  eu: "Euskara",
  fr: "Français",
  it: "Italiano",
  nl: "Nederlands",
  oc: "Occitan",
  pt: "Português"
};

/** A language's name in itself, else its tag. */
export function languageName(locale: string): string {
  return languageNames[locale.split("-")[0] as string] ?? locale;
}
