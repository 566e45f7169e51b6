import type {Lexicon} from "./lexicon.ts";
import {endToken, followsOn, type Token} from "./token.ts";
import type {UnitIndex} from "./unit-index.ts";

/** A text being read: its tokens, and the words to read them by. */
export interface Scan {
  readonly tokens: readonly Token[];
  /** The language, if it is not English. */
  readonly isFrench: boolean;
  readonly lexicon: Lexicon;
  readonly units: UnitIndex;
}

/** The token at an index; beyond either end, one that is like nothing. */
export const tokenAt = ({tokens}: Scan, index: number): Token => tokens[index] ?? endToken;

const wordSets = new Map<string, ReadonlySet<string>>();

/** True where the token at an index is one of some words, given in lower case with spaces between. */
export function isWord(scan: Scan, index: number, words: string): boolean {
  let known = wordSets.get(words);
  if (!known) {
    known = new Set(words.split(" "));
    wordSets.set(words, known);
  }
  return known.has(scan.tokens[index]?.key ?? "");
}

/** True where no space lies before the token. */
export const isTight = (scan: Scan, index: number) => tokenAt(scan, index).gap === "";

/** True where one of some words or marks stands at the token before it without a space. */
export const isTightWord = (scan: Scan, index: number, words: string) =>
  isWord(scan, index, words) && isTight(scan, index);

export const isDigits = (scan: Scan, index: number) => tokenAt(scan, index).kind === "digits";

export const isTightDigits = (scan: Scan, index: number) => isDigits(scan, index) && isTight(scan, index);

/** True where the token goes on what stands before it: no paragraph ends between them. */
export const goesOn = (scan: Scan, index: number) => followsOn(tokenAt(scan, index));

/** A word of its own that may be the noun of the number before it. */
export function isNoun(scan: Scan, index: number): boolean {
  const {kind, gap, key} = tokenAt(scan, index);
  return kind === "word" && gap !== "" && !scan.lexicon.stops.has(key);
}

/** A sign or code of money, as written. */
export const isCurrencySign = ({tokens, units}: Scan, index: number) =>
  units.currencySigns.has(tokens[index]?.text ?? "");
