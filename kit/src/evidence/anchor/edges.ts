import type {Stretch} from "./compare-critical.ts";
import {criticalKind, isStop} from "./critical.ts";
import type {Word} from "./words.ts";

/** Words without a claim that may stand between a number and its comparator: "plus d'environ 400". */
const mostBetween = 3;

/** A number this far from the end of a quote is not reached by what stands outside. */
const reach = 3;

export interface EdgeOptions {
  /** Whether the quote was given with what stands on that side. */
  known: {left: boolean; right: boolean};
}

/**
 * True where nothing beside a quote's outer numbers changes them: "400 caméras" says something else where the text has
 * "plus de 400 caméras", unless the quote's own prefix has it too.
 */
export function areEdgesSame(a: Stretch, b: Stretch, {known}: EdgeOptions): boolean {
  return isLeftSame(a, b, known.left) && isRightSame(a, b, known.right);
}

function isLeftSame(a: Stretch, b: Stretch, known: boolean): boolean {
  if (!isDeniedAlike(a, b, known)) return false;
  const first = a.words.slice(a.from, Math.min(a.to, a.from + reach));
  const isNear = first.some((_, index) => criticalKind(a.words, a.from + index) === "number");
  if (!isNear) return true;
  const wanted = leftOf(a, known);
  const seen = leftOf(b, known, wanted.room);
  return isSameEdge(wanted, seen, (whole, part) => whole.endsWith(part));
}

/** Words that leave a denial's reach as it is: "il est faux que", "nobody says the". */
const passing =
  /^(?:dit|disent|disait|dire|affirm|soutien|pretend|say|said|claim|believ|croi|pens|think|true|vrai|certain|sur$|sure|clear|clair|possible|proven|prouv|confirm|montr|show|suggest|indiqu|etabli)/;

/** True where what stands before a quote denies it on both sides or on none, however far its number is. */
function isDeniedAlike(a: Stretch, b: Stretch, known: boolean): boolean {
  const wanted = denialsBefore(a, known);
  const seen = denialsBefore(b, known, wanted.room);
  return isSameEdge(wanted, seen, (whole, part) => whole.endsWith(part));
}

function denialsBefore({words, from}: Stretch, known: boolean, room = 6): Edge {
  const keys: string[] = [];
  let at = from - 1;
  for (; at >= 0 && from - 1 - at < room; at--) {
    const {key} = words[at] as Word;
    if (criticalKind(words, at) === "negation") keys.push(key);
    else if (key !== "'" && !isStop(key) && !passing.test(key)) break;
  }
  const isCut = known && at <= 0;
  return {keys, isCut, room: isCut ? from - 1 - at : 6};
}

/** Words that change a number; `room` counts the words compared where the context given ended first. */
interface Edge {
  keys: string[];
  room: number;
  isCut: boolean;
}

/** What bounds the number after an edge, nearest first. */
function leftOf({words, from}: Stretch, known: boolean, room = Number.POSITIVE_INFINITY): Edge {
  const keys: string[] = [];
  let between = 0;
  let at = from - 1;
  for (; at >= 0 && from - 1 - at < room; at--) {
    const word = words[at] as Word;
    const kind = criticalKind(words, at);
    if (kind === "comparator" || kind === "negation" || kind === "sign") keys.push(word.key);
    else if (kind === "number" && isJoined(words, at, between, known)) {
      keys.push(word.key);
      if (words[at + 1]?.key === ",") break; // the number before, or one more of a list
    } else if (isGlue(words, at, known)) keys.push(word.key);
    else if (isHyphen(words, at) || word.key === "'") between += word.key === "'" ? 1 : 0;
    else if (isStop(word.key) && between < mostBetween) between++;
    else break;
  }
  // A cut word that says nothing as it is may say something whole.
  const isCut = known && at <= 0;
  return {keys, isCut, room: isCut ? from - 1 - at : Number.POSITIVE_INFINITY};
}

/** A number goes on to the left where nothing stands between: "quatre-vingt | dix", "1 | 350". */
function isJoined(words: readonly Word[], at: number, between: number, known: boolean): boolean {
  const next = words[at + 1];
  if (between > 0 || !next) return false;
  if ((words[at] as Word).kind === "digits")
    return next.kind === "digits" ? !next.spaced : isGlue(words, at + 1, known);
  return next.kind === "letters" ? criticalKind(words, at + 1) === "number" : next.key === "-";
}

/** A mark that makes two runs of digits one: "2,5". A comma and a space are one where the quote's context is known. */
function isGlue(words: readonly Word[], at: number, known: boolean): boolean {
  const [before, mark, after] = [words[at - 1], words[at] as Word, words[at + 1]];
  if (before?.kind !== "digits" || after?.kind !== "digits" || mark.spaced) return false;
  return /[.,\-/:]/.test(mark.key) && (!after.spaced || (known && mark.key === ","));
}

/** "quatre-vingt-dix". */
function isHyphen(words: readonly Word[], at: number): boolean {
  const [before, mark, after] = [words[at - 1], words[at] as Word, words[at + 1]];
  return mark.key === "-" && !mark.spaced && before?.kind === "letters" && after?.spaced === false;
}

function isRightSame(a: Stretch, b: Stretch, known: boolean): boolean {
  const last = a.words.slice(Math.max(a.from, a.to - 2), a.to);
  const isNear = last.some((_, index) => criticalKind(a.words, a.to - last.length + index) === "number");
  if (!isNear) return true;
  const wanted = rightOf(a, known);
  const seen = rightOf(b, known, wanted.room);
  return isSameEdge(wanted, seen, (whole, part) => whole.startsWith(part));
}

/** The outermost word of the context given may be cut. */
function isSameEdge(wanted: Edge, seen: Edge, fits: (whole: string, part: string) => boolean): boolean {
  const last = wanted.keys.length - 1;
  return (
    seen.keys.length === wanted.keys.length &&
    wanted.keys.every((key, index) => {
      const other = seen.keys[index] as string;
      return key === other || (index === last && wanted.isCut && fits(other, key));
    })
  );
}

/** What goes on with the number before an edge: a magnitude, a unit, "ou plus". */
function rightOf({words, to}: Stretch, known: boolean, room = Number.POSITIVE_INFINITY): Edge {
  const keys: string[] = [];
  let between = 0;
  let at = to;
  for (; at < words.length && at - to < room; at++) {
    const word = words[at] as Word;
    const kind = criticalKind(words, at);
    if (isRate(words, at) || isException(word.key)) keys.push(word.key);
    else if (kind === "unit") keys.push(word.key);
    else if (kind === "number" && between === 0 && isContinued(words, at, known)) {
      keys.push(word.key);
      if (words[at - 1]?.key === ",") break;
    } else if (kind === "comparator" && !opensAnother(words, at)) keys.push(word.key);
    else if (isGlue(words, at, known)) keys.push(word.key);
    else if (/^(?:et|ou|or|and|au|at|d|de|')$/.test(word.key) && between < mostBetween) between++;
    else break;
  }
  const isCut = known && at >= words.length - 1;
  return {keys, isCut, room: isCut ? at - to : Number.POSITIVE_INFINITY};
}

/** "400 cameras except", "12 euros hors taxes". */
const isException = (key: string) =>
  /^(?:hors|sauf|hormis|excepte|except|excluding|excl|including|incl|without|sans)$/.test(key);

/** "par an", "a day", "per head": what the author of a quote may not leave out. */
function isRate(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.key ?? "";
  return (
    /^(?:par|per|a)$/.test(words[at]?.key ?? "") &&
    /^(?:an|annee|mois|semaine|jour|heure|minute|habitant|personne|tete|annum|year|month|week|day|hour|head|person|capita|resident)$/.test(
      next
    )
  );
}

function isContinued(words: readonly Word[], at: number, known: boolean): boolean {
  const word = words[at] as Word;
  if (word.kind === "letters") return true;
  return words[at - 1]?.kind === "digits" ? !word.spaced : isGlue(words, at - 1, known);
}

/** "400 caméras et plus de 30 agents": the comparator belongs to the next number. */
function opensAnother(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && (next.kind === "digits" || /^(?:d|de|des|du|que|qu|than|of)$/.test(next.key));
}
