import {comparatorInPlace} from "./denial.ts";
import type {Comparator} from "./lexicon.ts";
import {matchPhrase} from "./phrase-table.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
import {followsOn, isCapitalised} from "./token.ts";

/** What stands before a number: `plus d'environ`, `no fewer than`. */
export interface Bound {
  readonly comparators: readonly Comparator[];
  /** Index of the first token after it. */
  readonly end: number;
  /** The last phrase, for what depends on it. */
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
    if (!found || !followsOn(tokenAt(scan, found.end))) break;
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
function isArticle(scan: Scan, at: number, word: string): boolean {
  const {key} = tokenAt(scan, at);
  if (tokenAt(scan, at + 1).kind !== "digits") return false;
  return scan.language === "fr"
    ? /^(?:les|ces|ses|leurs|nos)$/.test(key)
    : /^(?:the|these|those|its|their)$/.test(key) &&
        !/^(?:over|above|under|below|beyond|about|around|some)$/.test(word);
}

/** A comparator after the number: `ou plus`, `or more`, `+`. One that also opens the next number is left to it. */
export function readBoundAfter(scan: Scan, at: number): {value: Comparator; end: number} | null {
  const found = matchPhrase(scan.lexicon.after, scan.tokens, at);
  if (!found || !followsOn(tokenAt(scan, at))) return null;
  const first = tokenAt(scan, at);
  if (first.kind === "mark" && first.gap !== "") return null;
  const next = tokenAt(scan, found.end);
  // "au plus tard", "at most likely", "737 MAX".
  if (isWord(scan, found.end, "tard tôt vite haut likely") || isCapitalised(first)) return null;
  // "2 morts et plus de 30 blessés" is two numbers, "400 caméras et plus de la ville" is not.
  if (isWord(scan, found.end, "de d than") && isNumberNear(scan, found.end)) return null;
  const opensNext =
    next.kind === "digits" || scan.lexicon.lexemes.has(next.key) || scan.units.currencySigns.has(next.text);
  return opensNext && followsOn(next) ? null : found;
}

/** A number just after "de", "d'" or "than". */
function isNumberNear(scan: Scan, at: number): boolean {
  return [at + 1, at + 2].some(
    index => tokenAt(scan, index).kind === "digits" || scan.lexicon.lexemes.has(tokenAt(scan, index).key)
  );
}
