import type {Status, VerificationState} from "../ledger/card.ts";
import {english} from "./wording-en.ts";
import {french} from "./wording-fr.ts";

/** Every sentence that pages say themselves, in one language. */
export interface Wording {
  skipToContent: string;
  languages: string;
  pages: string;
  notesTitle: string;
  /** Accessible name of a note, from what it is about. */
  noteAbout(subject: string): string;
  close: string;
  backToText: string;
  /** Opening and closing quotation marks, spaces included. */
  quotes: readonly [string, string];
  /** `According to {who}, in {where}, {what}.` */
  accordingTo(who: string, where: string, what: string): string;
  /** The same where somebody's words are reported by the source. */
  accordingToReported(who: string, publisher: string, where: string, what: string): string;
  /** `Our calculation: {what}.` */
  calculation(what: string): string;
  /** `{label}, {time}: {value}`, each of the middle parts left out where empty. */
  measured(label: string, details: readonly string[], value: string): string;
  /** `{title} ({date})` */
  dated(title: string, date: string): string;
  undated: string;
  /** Precedes the date when something was said. */
  said(date: string): string;
  translation: string;
  status: string;
  saidBy: string;
  source: string;
  citing: string;
  when: string;
  check: string;
  formula: string;
  constant: string;
  assuming: string;
  note: string;
  author: string;
  publisher: string;
  published: string;
  about: string;
  authorNotNamed: string;
  hedged: string;
  change: string;
  /** Where a source's words stand: `page 3`. */
  page(page: string): string;
  cell(cell: string): string;
  /** What was checked of the words; `day` is undefined where it is not known. */
  states: Readonly<Record<VerificationState, (day: string | undefined) => string>>;
  /** The same for a value read from a data file. */
  dataStates: Readonly<Record<VerificationState, (day: string | undefined) => string>>;
  /** What was checked of a figure computed from others. */
  derivedStates: Readonly<Record<VerificationState, string>>;
  statuses: Readonly<Record<Status, string>>;
  positions: Readonly<Record<string, string>>;
  kinds: Readonly<Record<string, string>>;
  /** By key, then value: `{where: {city: "the city"}}`. */
  bases: Readonly<Record<string, Readonly<Record<string, string>>>>;
  restingOn(figures: number, others: number): string;
  quotesChecked(checked: number, all: number): string;
  noQuotes: string;
  citedBy: string;
  cites: string;
  rounded: string;
}

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
