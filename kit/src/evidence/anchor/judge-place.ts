import {type Alignment, alignWords} from "./align-words.ts";
import {isSameClaim, type Stretch} from "./compare-critical.ts";
import {areEdgesSame} from "./edges.ts";
import type {Pattern} from "./pattern.ts";
import type {TextIndex} from "./text-index.ts";
import {toWords, type Word} from "./words.ts";

/** What stands at a place where a quote may be. Offsets are of the folded text. */
export interface Place {
  start: number;
  end: number;
  /** How alike the quote's words are, 0 to 1. */
  quote: number;
  /** How alike its context is, 0 to 1. */
  context: number;
  /** True where numbers, units, negations and comparators are the same. */
  sameClaim: boolean;
  /** True where a name of the quote is not there. */
  lostName: boolean;
}

const leastMargin = 160;

/** Lays a pattern on the text near an offset. Undefined where nothing of the quote is there. */
export function judgePlace(source: Source, pattern: Pattern, near: number): Place | undefined {
  const margin = Math.max(leastMargin, pattern.text.length);
  const from = wordStart(source.index.folded.text, Math.max(0, near - margin));
  const to = near + pattern.text.length + margin;
  const words = toWords(source.index.folded.text.slice(from, to), from);
  const alignment = alignWords(pattern, words);
  const span = spanOf(pattern, alignment.on);
  if (!span) return undefined;
  const quoteStretch: Stretch = {
    words: pattern.words,
    from: pattern.from,
    to: pattern.to,
    raw: word => rawOf(word, pattern)
  };
  const textStretch: Stretch = {words, ...span.compared, raw: word => source.raw(word.start, word.end)};
  return {
    start: (words[span.first] as Word).start,
    end: (words[span.last] as Word).end,
    quote: alignment.quote,
    context: alignment.context,
    sameClaim:
      isSameClaim(quoteStretch, textStretch) &&
      areEdgesSame(quoteStretch, textStretch, {
        known: {left: pattern.hasPrefix, right: pattern.hasSuffix}
      }),
    lostName: hasLostName(pattern, alignment)
  };
}

/** A text with its folded form. */
export interface Source {
  index: TextIndex;
  /** The original of a stretch of the folded text. */
  raw(start: number, end: number): string;
}

/** Up to this many words between the quote and its context are what the quote has become. */
const mostReplaced = 10;

/** Words that the quote stands on, and those that stand between it and its context. */
function spanOf(
  {from, to, words}: Pattern,
  on: Int32Array
): {first: number; last: number; compared: {from: number; to: number}} | undefined {
  const own = [...on.slice(from, to)].filter(at => at >= 0);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const before = from > 0 ? (on[from - 1] as number) : -1;
  const after = to < words.length ? (on[to] as number) : -1;
  return {
    first,
    last,
    compared: {
      from: before >= 0 && first - before <= mostReplaced ? before + 1 : first,
      to: after >= 0 && after - last <= mostReplaced ? after : last + 1
    }
  };
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 40 && !/\s/.test(text[start - 1] as string)) start--;
  return start;
}

function rawOf({start, end}: Word, {raw, origins, start: exactStart}: Pattern): string {
  const from = origins[start - exactStart];
  const to = origins[end - exactStart];
  return from === undefined || to === undefined ? "" : raw.slice(from, to);
}

/** A name in the quote that the place lacks: the sentence may be about something else. */
function hasLostName(pattern: Pattern, {on}: Alignment): boolean {
  const {words, from, to} = pattern;
  for (let at = from + 1; at < to; at++) {
    const word = words[at] as Word;
    if (word.kind !== "letters" || word.key.length < 3 || (on[at] as number) >= 0) continue;
    const opens = /[.!?:"(\n]/.test(words[at - 1]?.key ?? "");
    if (!opens && /^\p{Lu}\p{Ll}/u.test(rawOf(word, pattern))) return true;
  }
  return false;
}
