import type {Lexeme} from "./lexicon.ts";
import {goesOn, isTight, isTightWord, isWord, type Scan, tokenAt} from "./scan.ts";

/** A cardinal or ordinal in letters. */
export interface WordNumber {
  readonly value: bigint;
  readonly end: number;
  readonly ordinal: boolean;
  readonly plural: boolean;
  readonly scaled: boolean;
  /** Exponent of the million or the like that it ends with. */
  readonly exponent: number | undefined;
}

/** Part of a number in letters; below a million, so that doubles are exact. */
export interface Part {
  readonly value: number;
  readonly end: number;
  readonly ordinal: boolean;
  readonly plural: boolean;
}

/** A million or the like, and whether it makes an ordinal of what it multiplies: "deux millionième". */
export interface Magnitude extends Omit<Part, "value"> {
  readonly exponent: number;
}

/** Index of the word that continues a number: after a hyphen or after white space; -1 where it ends. */
export function linkAt(scan: Scan, at: number): number {
  // A hyphen at the end of a line, or with a stray space: "vingt-\nhuit".
  if (isTightWord(scan, at, "-") && goesOn(scan, at + 1)) return at + 1;
  return !isTight(scan, at) && goesOn(scan, at) ? at : -1;
}

export const lexemeAt = (scan: Scan, at: number): Lexeme | undefined =>
  scan.lexicon.lexemes.get(tokenAt(scan, at).key);

export const toPart = ({value, ordinal, plural}: Lexeme, at: number, base = 0): Part => ({
  value: base + value,
  end: at + 1,
  ordinal,
  plural
});

/** One to nine. */
export const isUnit = ({value}: Lexeme) => value > 0 && value < 10;

export function magnitudeOf({lexicon, tokens}: Scan, at: number): Magnitude | null {
  const [, stem = "", ending = "", plural] = /^(.+?)((?:ième|th)?)(s?)$/.exec(tokens[at]?.key ?? "") ?? [];
  const exponent = lexicon.magnitudes.get(stem);
  return exponent === undefined
    ? null
    : {exponent, end: at + 1, ordinal: ending !== "", plural: ending !== "" && plural !== ""};
}

/** "trois centièmes" is a fraction, not the three hundredth: a plural ordinal after a space never joins. */
export function joins(scan: Scan, at: number, lexeme: Lexeme | undefined): lexeme is Lexeme {
  return lexeme !== undefined && !(lexeme.plural && !isTight(scan, at));
}

/** A part times the hundred or thousand at a token; null where there is none. */
export function multiplied(scan: Scan, {value}: Part, at: number, by: 100 | 1000): Part | null {
  const size = lexemeAt(scan, at);
  return size?.value === by && joins(scan, at, size)
    ? {...toPart(size, at), value: value * size.value}
    : null;
}

/** A part with what is below it. */
export function withTail(scan: Scan, head: Part, below: (scan: Scan, at: number) => Part | null): Part {
  let at = linkAt(scan, head.end);
  if (isWord(scan, at, "and")) at = linkAt(scan, at + 1);
  const tail = joins(scan, at, lexemeAt(scan, at)) ? below(scan, at) : null;
  return tail && tail.value > 0 ? {...tail, value: head.value + tail.value} : head;
}

/** How one language counts by magnitudes. */
interface Counting {
  /** What a magnitude multiplies; `isTail` says that a larger part stands before. */
  part: (scan: Scan, at: number, isTail: boolean) => Part | null;
  magnitude: (scan: Scan, at: number) => Magnitude | null;
  /** Index of what is below a magnitude, -1 where there is nothing. */
  next: (scan: Scan, at: number) => number;
}

/** Adds up parts with falling magnitudes: "deux millions trois cent mille". */
export function readByMagnitudes(
  scan: Scan,
  at: number,
  {part: partAt, magnitude: magnitudeAt, next}: Counting
): WordNumber | null {
  let total = 0n;
  let found: WordNumber | null = null;
  for (let from = at; from >= 0; ) {
    const part = partAt(scan, from, found !== null);
    if (!part) break;
    const isNothing = part.end === from;
    const magnitude = part.ordinal ? null : magnitudeAt(scan, isNothing ? from : linkAt(scan, part.end));
    if (found && magnitude && magnitude.exponent >= Number(found.exponent)) break;
    // A lone "a" counts only what follows it at once.
    if (!magnitude && (isNothing || isWord(scan, part.end - 1, "a an"))) break;
    const {end, ordinal, plural} = magnitude ?? part;
    const exponent = magnitude?.exponent;
    total += BigInt(part.value) * 10n ** BigInt(exponent ?? 0);
    found = {value: total, end, ordinal, plural, scaled: (exponent ?? 0) > 3, exponent};
    if (!magnitude || ordinal) break;
    from = next(scan, end);
  }
  return found;
}
