import {comparatorInPlace} from "./denial.ts";
import type {Comparator} from "./lexicon.ts";
import {matchPhrase} from "./phrase-table.ts";
import {goesOn, isCurrencySign, isDigits, isTight, isWord, type Scan, tokenAt} from "./scan.ts";
import {isCapitalised} from "./token.ts";
import {lexemeAt} from "./word-number.ts";

/** What stands before a number: `plus d'environ`, `no fewer than`. */
export interface Bound {
  readonly comparators: readonly Comparator[];
  /** Index of the first token after it. */
  readonly end: number;
  /** The first word of the last phrase, for what depends on it. */
  readonly word: string;
  /** True where a denial makes it uncertain what is said. */
  readonly denied: boolean;
}

/** Reads the comparators before a number, at most two ("more than about"), and an article after them. */
export function readBound(scan: Scan, at: number): Bound {
  const comparators: Comparator[] = [];
  let end = at;
  let word = "";
  let denied = false;
  for (let count = 0; count < 2; count++) {
    const found = matchPhrase(scan.lexicon.before, scan.tokens, end);
    if (!found || !goesOn(scan, found.end)) break;
    word = tokenAt(scan, end).key;
    const comparator = comparatorInPlace(scan, end, found.value);
    if (comparator === null) denied = true;
    else comparators.push(comparator);
    end = found.end;
    // "ne dépasse pas 30 jours".
    if (isWord(scan, end, "pas jamais") && comparator !== found.value) end++;
  }
  if (end > at && isArticle(scan, end, word)) end++;
  return {comparators, end, word, denied};
}

/** "plus de ces 400", "more than the 350"; but "over the 30 days" is a time, not a floor. */
const isArticle = (scan: Scan, at: number, word: string) =>
  isDigits(scan, at + 1) &&
  (scan.isFrench
    ? isWord(scan, at, "les ces ses leurs nos")
    : isWord(scan, at, "the these those its their") &&
      !/^(?:over|above|under|below|beyond|about|around|some)$/.test(word));

/** A number in digits or letters. */
export const isNumber = (scan: Scan, at: number) => isDigits(scan, at) || lexemeAt(scan, at) !== undefined;

/** A comparator after the number: `ou plus`, `or more`, `+`. One that also opens the next number is left to it. */
export function readBoundAfter(scan: Scan, at: number): {value: Comparator; end: number} | null {
  const found = matchPhrase(scan.lexicon.after, scan.tokens, at);
  if (!found || !goesOn(scan, at)) return null;
  const {end} = found;
  const first = tokenAt(scan, at);
  // "737 MAX", "au plus tard", "at most likely".
  if (first.kind === "mark" ? !isTight(scan, at) : isCapitalised(first)) return null;
  if (isWord(scan, end, "tard tôt vite haut likely")) return null;
  // "2 morts et plus de 30 blessés" is two numbers, "400 caméras et plus de la ville" is not.
  if (isWord(scan, end, "de d than") && (isNumber(scan, end + 1) || isNumber(scan, end + 2))) return null;
  const opensNext = isNumber(scan, end) || isCurrencySign(scan, end);
  return opensNext && goesOn(scan, end) ? null : found;
}
