import {criticalKind, isStop} from "./critical.ts";
import type {Pattern} from "./pattern.ts";
import type {Word} from "./words.ts";

/** How a pattern lies on a text: for each word of the pattern the word of the text it stands on, or -1. */
export interface Alignment {
  on: Int32Array;
  /** How alike the quote's own words are: 1 is all of them with nothing between. */
  quote: number;
  /** The same for the context; 1 where there is none. */
  context: number;
}

type Words = Pick<Pattern, "words" | "from" | "to">;

const contextShare = 0.6;
const insertion = 0.13; // so that a clause put in costs less than the words around it
const deletion = 0.3;
const slot = 0.1; // another number in the number's place
const similarShare = 0.6;

const pin: Word = {kind: "mark", key: "\0", start: 0, end: 0, spaced: true};
const pinned = 1000;

/** How alike two surroundings are, 0 to 1, where the quote between them is taken as it is. */
export function compareContext(
  {words, from, to}: Pattern,
  left: readonly Word[],
  right: readonly Word[]
): number {
  const before = words.slice(0, from);
  const pattern = {words: [...before, pin, ...words.slice(to)], from, to: from + 1};
  return alignWords(pattern, [...left, pin, ...right]).context;
}

/** What a word weighs: names and nouns decide on a place, articles and marks do not. */
function weightOf(word: Word): number {
  if (word.key === pin.key) return pinned;
  if (word.kind === "mark") return 0.1;
  if (word.kind === "digits") return 1;
  return isStop(word.key) || word.key.length < 3 ? 0.35 : 1;
}

/** Lays a pattern on the words of a text so that most of it matches in order. */
export function alignWords(pattern: Words, text: readonly Word[]): Alignment {
  const {words} = pattern;
  const width = text.length + 1;
  const score = new Float64Array((words.length + 1) * width);
  const step = new Uint8Array((words.length + 1) * width);
  const weights = words.map((word, index) => {
    const own = index >= pattern.from && index < pattern.to;
    return weightOf(word) * (own ? 1 : contextShare);
  });
  const own = (row: number) => row > pattern.from && row < pattern.to;
  const textKinds = text.map((_, index) => criticalKind(text, index));
  for (let row = 1; row <= words.length; row++) {
    const weight = weights[row - 1] as number;
    const word = words[row - 1] as Word;
    const kind = criticalKind(words, row - 1);
    score[row * width] = (score[(row - 1) * width] as number) - deletion * weight;
    step[row * width] = 2;
    for (let column = 1; column < width; column++) {
      const other = text[column - 1] as Word;
      const likeness = likenessOf(word, other, kind === "number" && textKinds[column - 1] === "number");
      const pair =
        likeness > 0 ? (score[(row - 1) * width + column - 1] as number) + likeness * weight : -1e9;
      const drop = (score[(row - 1) * width + column] as number) - deletion * weight;
      const cost = row === words.length ? 0 : own(row) ? insertion : insertion / 2;
      const insert = (score[row * width + column - 1] as number) - (other.kind === "mark" ? cost / 4 : cost);
      const best = Math.max(pair, drop, insert);
      score[row * width + column] = best;
      step[row * width + column] = best === pair ? 1 : best === drop ? 2 : 3;
    }
  }
  return measure(pattern, text, traceBack(words.length, text.length, step));
}

function traceBack(rows: number, columns: number, step: Uint8Array): Int32Array {
  const on = new Int32Array(rows).fill(-1);
  const width = columns + 1;
  let row = rows;
  let column = columns;
  while (row > 0) {
    const taken = step[row * width + column];
    if (taken === 1) {
      on[row - 1] = column - 1;
      column--;
      row--;
    } else if (taken === 2) row--;
    else column--;
  }
  return on;
}

function measure(pattern: Words, text: readonly Word[], on: Int32Array): Alignment {
  const {words, from, to} = pattern;
  const own = on.slice(from, to).filter(at => at >= 0);
  const range = (start: number, end: number, near?: {before?: number; after?: number}) => {
    let all = 0;
    let matched = 0;
    let inserted = 0;
    let last = near?.before ?? -1;
    const passTo = (at: number) => {
      if (last >= 0) for (let gap = last + 1; gap < at; gap++) inserted += weightOf(text[gap] as Word);
      last = at;
    };
    for (let index = start; index < end; index++) {
      const word = words[index] as Word;
      const at = on[index] as number;
      all += weightOf(word);
      if (at < 0) continue;
      matched += weightOf(word) * Math.max(0, likenessOf(word, text[at] as Word, false));
      passTo(at);
    }
    if (near?.after !== undefined) passTo(near.after);
    return {all, matched, inserted};
  };
  const quote = range(from, to);
  // Context that stands far away is none.
  const before = range(0, from, {after: own[0] ?? -1});
  const after = range(to, words.length, {before: own.at(-1) ?? -1});
  const around = before.all + after.all;
  return {
    on,
    quote: quote.all === 0 ? 0 : quote.matched / (quote.all + quote.inserted / 2),
    context:
      around === 0 ? 1 : (before.matched + after.matched) / (around + (before.inserted + after.inserted) / 2)
  };
}

/** 1 for the same word, less for another form of it, 0 for another word. */
function likenessOf(a: Word, b: Word, bothNumbers: boolean): number {
  if (a.key === b.key) return 1;
  if (a.kind === "letters" && b.kind === "letters" && !bothNumbers && isSimilar(a.key, b.key))
    return similarShare;
  return bothNumbers ? slot : 0;
}

/** Another form or a slip of the hand: "gratuitement" and "gratuit", "camera" and "cameras", "comune" and "commune". */
export function isSimilar(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < 3) return false;
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  if (head >= 4 && head >= longer * 0.6) return true;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return longer >= 4 && head + tail >= longer - 1;
}
