import {criticalKind, isReferenceNumber, isStop} from "./critical.ts";
import {criticalKey} from "./critical-key.ts";
import type {Word} from "./words.ts";

/** Words of a text, those from `from` to `to` (excluded) being meant. */
export interface Stretch {
  words: readonly Word[];
  from: number;
  to: number;
  /** The folded text the words stand in, by their offsets, for their marks and capitals. */
  raw(word: Word): string;
}

/** True where two stretches agree in every number, number word, unit, negation and comparator. */
export function isSameClaim(a: Stretch, b: Stretch): boolean {
  const first = criticalOf(a);
  const second = criticalOf(b);
  return (
    !hasOpposite(a, b) &&
    first.length === second.length &&
    first.every((at, index) => {
      const other = second[index] as number;
      return criticalKey(a.words, at) === criticalKey(b.words, other) && isSameJoin(a, at, b, other);
    }) &&
    first.every((at, index) => isSameUnit(a, at, b, second[index] as number))
  );
}

function criticalOf({words, from, to}: Stretch): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) if (criticalKind(words, at) !== undefined) found.push(at);
  return found;
}

const opposing = /^(?:il|im|in|ir|un|dis|non|mal)(?=\p{L}{4})/u;

/** True where one side has a word that denies one of the other: "légal", "illégal". */
function hasOpposite(a: Stretch, b: Stretch): boolean {
  const keysOf = ({words, from, to}: Stretch) => new Set(words.slice(from, to).map(({key}) => key));
  const [first, second] = [keysOf(a), keysOf(b)];
  const denies = (these: Set<string>, those: Set<string>) =>
    [...these].some(key => {
      const plain = key.replace(opposing, "");
      return plain !== key && !those.has(key) && those.has(plain) && !these.has(plain);
    });
  return denies(first, second) || denies(second, first);
}

/** What joins two runs of digits: "2,5" is not "25", but "815-14,815" is "815-14, 815". */
function isSameJoin(a: Stretch, at: number, b: Stretch, other: number): boolean {
  const first = joinAfter(a, at);
  const second = joinAfter(b, other);
  return first === second || (/^, ?$/.test(first) && /^, ?$/.test(second));
}

function joinAfter({words, to}: Stretch, at: number): string {
  if (at + 2 >= to) return "";
  const [word, mark, next] = [words[at], words[at + 1], words[at + 2]];
  if (word?.kind !== "digits" || mark?.kind !== "mark" || next?.kind !== "digits") return "";
  return /[.,\-/:]/.test(mark.key) ? `${mark.key}${next.spaced ? " " : ""}`.replace("- ", "-") : "";
}

/** The noun after a number must still follow it, with at most two words put between. */
function isSameUnit(a: Stretch, at: number, b: Stretch, other: number): boolean {
  if (criticalKind(a.words, at) !== "number") return true;
  const unit = unitAt(a.words, at);
  if (unit < 0 || isReferenceNumber(a.words, at)) return true;
  const wanted = a.words[unit] as Word;
  // A suffix may end inside a word.
  const isCut = unit >= a.to && unit === a.words.length - 1;
  let seen = 0;
  for (let next = other + 1; next < b.words.length && seen < 4; next++) {
    const word = b.words[next] as Word;
    if (word.kind === "mark") continue;
    if (criticalKind(b.words, next) === "number") return false;
    if (isSameNoun(wanted.key, word.key)) return isSameCase(a.raw(wanted), b.raw(word));
    if (isCut && word.key.startsWith(wanted.key)) return true;
    if (!isStop(word.key)) seen++;
    else if (seen === 0 && !/^(?:d|de|des|of)$/.test(word.key)) return false;
  }
  return false;
}

/** Index of the word that a number counts, or -1: "400 caméras", "2 millions d'euros". */
function unitAt(words: readonly Word[], at: number): number {
  let next = at + 1;
  while (/^(?:d|de|of|')$/.test(words[next]?.key ?? "")) next++;
  const word = words[next];
  const isNoun = word?.kind === "letters" && !isStop(word.key) && criticalKind(words, next) === undefined;
  return isNoun ? next : -1;
}

function isSameNoun(a: string, b: string): boolean {
  const stem = (word: string) => word.replace(/(?:aux|s|x)$/, "");
  return a === b || (a.length > 3 && stem(a) === stem(b));
}

/** Symbols are told apart by their case: MW and mW. */
function isSameCase(a: string, b: string): boolean {
  return a.length > 2 || a === b || a.toLowerCase() !== b.toLowerCase();
}
