import type {Status} from "../../ledger/card.ts";
import {english} from "./english.ts";
import {french} from "./french.ts";
import {inLanguage} from "./in-language.ts";

/** Kinds of marks that a legend explains. */
export type LegendKey = "exact" | "about" | "open" | "possible" | "planned" | "target" | "withdrawn" | "date";

/** A time in words with what wording needs to know of it. */
export interface TimeWords {
  text: string;
  /** It names a day: French says « le 5 janvier ». */
  hasDay: boolean;
  /** It is one plain date: it takes a preposition. */
  isDate: boolean;
}

/** Everything a chart says of its own, in one language; arguments are words already. */
export interface Words {
  /** Status as a label at a mark; empty for what is settled. */
  statusLabel: Readonly<Record<Status, string>>;
  /** Status in tables, names and descriptions. */
  status: Readonly<Record<Status, string>>;
  hedged: string;
  change: string;
  legend: Readonly<Record<LegendKey, string>>;
  undated: string;
  /** `undated, stated in January 2019` */
  undatedStated(stated: TimeWords): string;
  stated(stated: TimeWords): string;
  noFigure: string;
  noData: string;
  /** Stands where a chart can't be drawn. */
  cannotDraw: string;
  rowsLeftOut(count: number): string;
  /** `Each mark: 10 cameras` */
  eachMark(things: string): string;
  /** Opens the line of sources. */
  sources(count: number): string;
  citedBy(cited: string, by: string): string;
  undatedSource: string;
  /** A base in words: `metropolitan area`, `tax excluded`. */
  base(key: string, value: string): string;
  /** A group of the generated note: `city (2017, by 2023)` */
  members(what: string, labels: readonly string[]): string;
  /** Items that may hold commas themselves. */
  semicolons(items: readonly string[]): string;
  headings: Readonly<
    Record<"panel" | "series" | "label" | "value" | "status" | "time" | "stated" | "source", string>
  >;
  /** Opens the description and the table of a chart. */
  dataSummary: string;
  tableCaption(title: string): string;
  sentences: Sentences;
}

/** Sentences of alt text and description; a `place` is a row's label. */
export interface Sentences {
  opening(form: string, subject: string): string;
  at(value: string, place: string): string;
  highest(item: string): string;
  lowest(item: string): string;
  same(value: string): string;
  rose(from: string, to: string): string;
  fell(from: string, to: string): string;
  ahead(status: Status, item: string): string;
  partOfWhole(part: string, whole: string): string;
  share(percent: string): string;
  panel(name: string, items: string): string;
  /** `Cameras in use: 350` */
  entry(heading: string, value: string): string;
  /** Panels are read apart. */
  apart: string;
  items(items: readonly string[]): string;
  count(count: number): string;
  missing(count: number): string;
  undated(count: number): string;
  /** The order of the marks is not one in time. */
  orderNote: string;
  kinds: Readonly<Record<"about" | "open" | "range", (items: readonly string[]) => string>>;
  notComparable(a: string, b: string): string;
}

/** Words in the language of a BCP 47 tag; English where there are none. */
export function wordsFor(locale: string): Words {
  return inLanguage({en: english, fr: french}, locale);
}
