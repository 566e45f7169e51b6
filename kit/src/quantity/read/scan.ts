import type {Language} from "../locale.ts";
import type {Lexicon} from "./lexicon.ts";
import {endToken, type Token} from "./token.ts";
import type {UnitIndex} from "./unit-index.ts";

/** A text being read: its tokens, and the words to read them by. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly units: UnitIndex;
}

/** The token at an index; beyond either end, one that is like nothing. */
export function tokenAt({tokens}: Pick<Scan, "tokens">, index: number): Token {
  return tokens[index] ?? endToken;
}

const wordSets = new Map<string, ReadonlySet<string>>();

/** True where the token at an index is one of some words, given in lower case with spaces between. */
export function isWord(scan: Pick<Scan, "tokens">, index: number, words: string): boolean {
  const known = wordSets.get(words) ?? new Set(words.split(" "));
  wordSets.set(words, known);
  return known.has(tokenAt(scan, index).key);
}
