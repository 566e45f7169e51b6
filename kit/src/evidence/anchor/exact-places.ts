import {compareContext} from "./align-words.ts";
import type {Pattern} from "./pattern.ts";
import {toWords} from "./words.ts";

/** Beyond this many places, context is only compared literally. */
const mostCompared = 200;

/** Where words stand in a text, whole: "350" does not stand in "1350". */
export function exactPlaces(text: string, words: string): number[] {
  const starts: number[] = [];
  if (words === "") return starts;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, at, at + words.length)) starts.push(at);
  }
  return starts;
}

function isWhole(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  const joins = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && letter.test(a) && letter.test(b);
  return !joins(text[start - 1], text[start]) && !joins(text[end - 1], text[end]);
}

/** A place of the quote's very words, and how its surroundings compare with the quote's. */
export interface ExactPlace {
  start: number;
  end: number;
  /** 1 where all the context is there. */
  context: number;
  /** True where prefix and suffix, as far as given, stand there literally. */
  literal: boolean;
}

/** Compares the surroundings of places in a folded text. */
export function weighPlaces(
  text: string,
  spans: readonly {start: number; end: number}[],
  pattern: Pattern
): ExactPlace[] {
  const before = pattern.text.slice(0, pattern.start).trim();
  const after = pattern.text.slice(pattern.start + pattern.exact.length).trim();
  return spans.map(({start, end}) => {
    const room = Math.ceil((before.length + after.length) * 1.5) + 24;
    const left = text.slice(Math.max(0, start - room), start).trimEnd();
    const right = text.slice(end, end + room).trimStart();
    const literal = left.endsWith(before) && right.startsWith(after);
    const compared = literal || spans.length > mostCompared;
    const context = literal ? 1 : compared ? 0 : compareContext(pattern, toWords(left), toWords(right));
    return {start, end, context, literal};
  });
}
