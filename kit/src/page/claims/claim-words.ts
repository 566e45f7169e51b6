import {english} from "./claim-words-en.ts";
import {french} from "./claim-words-fr.ts";

/** How a word before a number bounds it. */
export const comparators = ["about", "nearly", "more than", "at least", "less than", "at most"] as const;
export type Comparator = (typeof comparators)[number];

/** Words that claim something of numbers, in one language, as alternatives of a pattern: a space is any white space. */
export interface ClaimWords {
  before: Readonly<Record<Comparator, string>>;
  after: string;
  /** What may stand between a comparator, a fraction or a preposition and its number. */
  articles: string;
  /** Before "about", where it means "on the subject of". */
  subjects?: string;
  /** Between a fraction and the whole. */
  of: string;
  /** By how much something has become, or is, more: `2` for "doubled". Without its modifier. */
  multiples: Readonly<Record<number, string>>;
  /** "three times as many": the number's name, then what follows. */
  times: {numbers: Readonly<Record<string, number>>; follow: string};
  /** "more than doubled": like the comparators, where other words stand before a multiple. */
  beforeMultiple: Partial<Readonly<Record<Comparator, string>>>;
  most: string;
  minority: string;
  rise: string;
  fall: string;
  from: string;
  to: string;
  by: string;
  /** "{{a}} of the {{b}}". */
  outOf: string;
  /** "more … than": two words with others between them. */
  more: string;
  less: string;
  than: string;
  /** Joins two statements, so that no comparison reaches across. */
  and: string;
  /** Right before a claim, it turns it round. */
  denial: string;
  /** Words between two points of a series: "in", "then". */
  series: string;
  /** Parts of a whole, as the reader of numbers knows them. */
  fractions: string;
  /** Claims that no figures can settle: they are only pointed out when a figure changes. */
  unsettled: string;
}

const tables: Readonly<Record<string, ClaimWords>> = {en: english, fr: french};

/** The claim words of a language; none where it has none here. */
export function claimWordsOf(locale: string): ClaimWords | undefined {
  return tables[locale.split("-")[0] as string];
}

const patterns = new Map<string, RegExp>();

/** A pattern of whole words. Elided ones end before a letter: « plus d’une ». */
export function wordPattern(words: string, flags = "giu"): RegExp {
  const key = `${flags} ${words}`;
  const pattern =
    patterns.get(key) ?? new RegExp(`(?<!\\p{L})(?:${spaced(words)})(?!(?<=\\p{L})\\p{L})`, flags);
  patterns.set(key, pattern);
  pattern.lastIndex = 0;
  return pattern;
}

/** A text of alternatives in which a space stands for any white space. */
export const spaced = (words: string): string => words.replaceAll(" ", "\\s+");
