import Fraction from "fraction.js";
import {powerOfTen} from "../format-number.ts";
import {readCollective, readIndefinite} from "./collective.ts";
import {readDigits} from "./digits.ts";
import {readFractionWords} from "./fraction-words.ts";
import {vulgarFractions, withHalf, withMagnitude, withTimes} from "./magnitude.ts";
import type {Numeral} from "./numeral.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
import {matchUnit} from "./unit-index.ts";
import {readWordDecimals, toDecimal} from "./word-decimals.ts";
import {lexemeAt, linkAt, type WordNumber} from "./word-number.ts";
import {readWordNumber} from "./words.ts";

/** Reads a number in digits, letters or both, without sign, comparator and unit; null where there is none. */
export function readNumeral(scan: Scan, at: number, isMoney = false): Numeral | null {
  const token = tokenAt(scan, at);
  if (token.kind === "digits")
    return withTimes(scan, withMagnitude(scan, readDigits(scan, at) as Numeral, isMoney));
  const vulgar = vulgarFractions[token.text];
  if (vulgar) return {end: at + 1, value: vulgar, form: "fraction"};
  if (token.kind !== "word") return null;
  return (
    readIndefinite(scan, at) ??
    readFractionWords(scan, at) ??
    readCollective(scan, at) ??
    readLetters(scan, at, isMoney)
  );
}

function readLetters(scan: Scan, at: number, isMoney: boolean): Numeral | null {
  if (isWord(scan, at, "point virgule")) {
    const end = readWordDecimals(scan, at)?.end;
    return end === undefined ? null : {end, value: null, reason: "no single number", form: "words"};
  }
  const word = readWordNumber(scan, at);
  if (!word && isOneUnit(scan, at))
    return {end: at + 1, value: new Fraction(1), form: "words", article: true};
  if (!word || word.ordinal || isAdjective(scan, at, word) || isName(scan, at, word)) return null;
  const markAt = linkAt(scan, word.end);
  if (isWord(scan, markAt, "virgule point")) {
    const decimals = readWordDecimals(scan, markAt);
    if (decimals)
      return withMagnitude(
        scan,
        {end: decimals.end, value: toDecimal(word.value, decimals.decimals), form: "words"},
        isMoney
      );
  }
  const article = word.end === at + 1 && isWord(scan, at, "un une one a an");
  const run = isWord(scan, at, "a an") ? null : runOn(scan, word);
  if (run) return {end: run, value: null, reason: "no single number", form: "words"};
  const numeral: Numeral = {
    end: word.end,
    value: new Fraction(word.value),
    form: "words",
    scaled: word.scaled,
    article
  };
  return word.exponent === undefined
    ? withMagnitude(scan, numeral, isMoney)
    : withHalf(scan, numeral, powerOfTen(word.exponent));
}

/** "more than a year", "less than an hour": one of a unit of time. */
function isOneUnit(scan: Scan, at: number): boolean {
  if (scan.language !== "en" || !isWord(scan, at, "a an")) return false;
  return (
    isWord(scan, at - 1, "than least most over under nearly almost") &&
    /^(?:s|min|h|day|week|month|year)$/.test(matchUnit(scan, at + 1)?.value ?? "")
  );
}

/** Where number words stand side by side without making a number, the index after the last: "deux trois". */
function runOn(scan: Scan, word: WordNumber): number | null {
  let end = word.end;
  for (let at = linkAt(scan, end); at >= 0; at = linkAt(scan, end)) {
    const {key} = tokenAt(scan, at);
    const joint = key === "et" || key === "and" ? linkAt(scan, at + 1) : -1;
    const lexeme = lexemeAt(scan, at);
    // "vingt cinquièmes" is twenty fifths, or the twenty-fifths.
    const isParts = lexeme?.ordinal ? lexeme.plural : lexemeAt(scan, joint)?.plural === true;
    const isNumber = (lexeme && !lexeme.ordinal) || scan.lexicon.magnitudes.has(key);
    // « deux neufs »: an adjective, unless a number goes on.
    const isNew = key === "neuf" && !lexemeAt(scan, linkAt(scan, at + 1));
    if (!(isNumber || isParts) || isNew) break;
    end = (lexeme ? at : joint) + 1 || at + 1;
    if (isParts) break;
  }
  return end === word.end ? null : end;
}

/** « un appareil neuf »: new, not nine, after its noun and before none. */
function isAdjective(scan: Scan, at: number, word: WordNumber): boolean {
  if (scan.language !== "fr" || !isWord(scan, at, "neuf") || word.end !== at + 1) return false;
  const before = tokenAt(scan, at - 1);
  const after = tokenAt(scan, at + 1);
  const isPlural = after.kind === "word" && /[sx]$/.test(after.key) && !scan.lexicon.stops.has(after.key);
  const countsWhatFollows = isPlural || matchUnit(scan, at + 1) !== null;
  const isAlone =
    before.kind !== "word" ||
    /^(?:les|des|ces|ses|de|à|plus|moins|sur|quelque|environ|et|ou)$/.test(before.key);
  return !countsWhatFollows && !isAlone;
}

/** "Deux-Sèvres", "Trois-Rivières", "Three Mile" with a hyphen: a proper name. */
function isName(scan: Scan, at: number, word: WordNumber): boolean {
  const next = tokenAt(scan, word.end + 1);
  const hyphen = tokenAt(scan, word.end);
  return (
    hyphen.key === "-" &&
    hyphen.gap === "" &&
    next.gap === "" &&
    /^\p{Lu}/u.test(tokenAt(scan, at).text) &&
    /^\p{Lu}/u.test(next.text)
  );
}
