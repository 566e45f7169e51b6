import type {Status, VerificationState} from "../ledger/card.ts";

/** Every sentence that pages say themselves, in one language. */
export interface Wording {
  skipToContent: string;
  languages: string;
  pages: string;
  /** Accessible name of a table that may scroll. */
  table: string;
  notesTitle: string;
  /** Accessible name of a note, from what it is about. */
  noteAbout(subject: string): string;
  close: string;
  backToText: string;
  /** Opening and closing quotation marks, spaces included. */
  quotes: readonly [string, string];
  /** `{what}, according to {who}, in {where}.`; `publisher` where it reports what somebody else says. */
  accordingTo(said: {what: string; who: string; publisher?: string; where: string}): string;
  /** `{what} According to {who}, in {where}.`, for what is a sentence of its own. */
  toldBy(said: {what: string; who: string; publisher?: string; where: string}): string;
  /** `{what}, by our calculation.` */
  calculation(what: string): string;
  /** `{label}, {time}: {value}`, each of the middle parts left out where empty. */
  measured(label: string, details: readonly string[], value: string): string;
  /** `{title} ({date})` */
  dated(title: string, date: string): string;
  undated: string;
  /** A plain date in a sentence: `in 2017`, `on 12 November 2026`. */
  at(date: string, hasDay: boolean): string;
  /** When a figure was stated, where it is not known when it was so: `stated in 2017`. */
  said(date: string): string;
  translation: string;
  status: string;
  citing: string;
  when: string;
  check: string;
  formula: string;
  constant: string;
  assuming: string;
  note: string;
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
  /** The status of a calculation, from that of its least settled input. */
  derivedStatus(status: string): string;
  positions: Readonly<Record<string, string>>;
  kinds: Readonly<Record<string, string>>;
  /** By key, then value: `{where: {city: "the city"}}`. */
  bases: Readonly<Record<string, Readonly<Record<string, string>>>>;
  restingOn(figures: number, others: number): string;
  /** `day` is the last one on which one was checked. */
  quotesChecked(checked: number, all: number, day: string | undefined): string;
  /** `Technopolice campaigns on this matter.` */
  positionOf(publisher: string, position: string): string;
  /** A semicolon with the space before it. */
  semicolon: string;
  /** Parts two statuses. */
  semicolonSpace: string;
  /** Of a source that is only cited by another. */
  notRead: string;
  citedBy: string;
  cites: string;
  rounded: string;
}
