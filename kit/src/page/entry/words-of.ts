import type {EntryWords} from "./words.ts";
import {englishEntries} from "./words-en.ts";
import {frenchEntries} from "./words-fr.ts";

const wordings: Readonly<Record<string, EntryWords>> = {en: englishEntries, fr: frenchEntries};

/** Words of the pages of entries in a language (`fr-BE` -> `fr`); English for one that has none here. */
export function entryWordsOf(locale: string): EntryWords {
  return wordings[locale.split("-")[0] as string] ?? englishEntries;
}
