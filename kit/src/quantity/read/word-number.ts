import type {Lexeme} from "./lexicon.ts";
import {type Scan, tokenAt} from "./scan.ts";
import {followsOn} from "./token.ts";

/** A cardinal or ordinal in letters. */
export interface WordNumber {
  readonly value: bigint;
  readonly end: number;
  readonly ordinal: boolean;
  readonly plural: boolean;
  readonly scaled: boolean;
  /** Exponent of the million or the like that it ends with. */
  readonly exponent?: number;
}

/** Part of a number in letters; below a million, so that doubles are exact. */
export interface Part {
  readonly value: number;
  readonly end: number;
  readonly ordinal: boolean;
  readonly plural: boolean;
}

/** Index of the word that continues a number: after a hyphen or after white space; -1 where it ends. */
export function linkAt(scan: Scan, at: number): number {
  const token = tokenAt(scan, at);
  // A hyphen at the end of a line, or with a stray space: "vingt-\nhuit".
  if (token.key === "-" && token.gap === "" && followsOn(tokenAt(scan, at + 1))) return at + 1;
  return token.gap !== "" && followsOn(token) ? at : -1;
}

export function lexemeAt(scan: Scan, at: number): Lexeme | undefined {
  return at < 0 ? undefined : scan.lexicon.lexemes.get(tokenAt(scan, at).key);
}

export const toPart = ({value, ordinal, plural}: Lexeme, at: number, base = 0): Part => ({
  value: base + value,
  end: at + 1,
  ordinal,
  plural
});

/** A million or the like at a token, and whether it makes an ordinal of it: "deux millionième". */
export function magnitudeOf(
  scan: Scan,
  at: number
): {exponent: number; end: number; ordinal: boolean; plural: boolean} | null {
  if (at < 0) return null;
  const {key} = tokenAt(scan, at);
  const {magnitudes} = scan.lexicon;
  const known = magnitudes.get(key);
  if (known !== undefined) return {exponent: known, end: at + 1, ordinal: false, plural: false};
  const stem = /^(.+?)(?:ième|th)(s?)$/.exec(key);
  const ordinal = stem ? magnitudes.get(stem[1] as string) : undefined;
  return ordinal === undefined
    ? null
    : {exponent: ordinal, end: at + 1, ordinal: true, plural: stem?.[2] === "s"};
}

/** "trois centièmes" is a fraction, not the three hundredth: a plural ordinal after a space never joins. */
export function joins(scan: Scan, at: number, lexeme: Lexeme | undefined): lexeme is Lexeme {
  return lexeme !== undefined && !(lexeme.plural && tokenAt(scan, at).gap !== "");
}
