import {Fraction, powerOfTen} from "../fraction.ts";
import {readCollective, readIndefinite} from "./collective.ts";
import {readDigits} from "./digits.ts";
import {readFractionWords} from "./fraction-words.ts";
import {vulgarFraction, withHalf, withMagnitude} from "./magnitude.ts";
import {isTimes} from "./name.ts";
import {type Numeral, withoutValue} from "./numeral.ts";
import {isNoun, isTight, isWord, type Scan, tokenAt} from "./scan.ts";
import {isCapitalised} from "./token.ts";
import {isDuration, matchUnit} from "./unit-index.ts";
import {readWordDecimals} from "./word-decimals.ts";
import {lexemeAt, linkAt, type WordNumber} from "./word-number.ts";
import {readWordNumber} from "./words.ts";

/** Reads a number in digits, letters or both, without sign, comparator and unit; null where there is none. */
export function readNumeral(scan: Scan, at: number, isMoney = false): Numeral | null {
  const digits = readDigits(scan, at);
  if (digits) {
    const numeral = withMagnitude(scan, digits, isMoney);
    return isTimes(scan, numeral.end) && numeral.form === "digits"
      ? {...numeral, end: numeral.end + 1, plain: false}
      : numeral;
  }
  const {kind, text} = tokenAt(scan, at);
  const value = vulgarFraction(text);
  if (value) return {end: at + 1, value, form: "fraction"};
  if (kind !== "word") return null;
  return (
    readIndefinite(scan, at) ??
    readFractionWords(scan, at) ??
    readCollective(scan, at) ??
    readLetters(scan, at, isMoney)
  );
}

const oneFraction = new Fraction(1);

function readLetters(scan: Scan, at: number, isMoney: boolean): Numeral | null {
  const one: Numeral = {end: at + 1, value: oneFraction, form: "words", article: true};
  if (isWord(scan, at, "point virgule")) {
    const decimals = readWordDecimals(scan, at);
    return decimals && withoutValue({...one, article: false}, decimals.end);
  }
  const word = readWordNumber(scan, at);
  if (!word) return isOneUnit(scan, at) ? one : null;
  const {end, value, ordinal, scaled, exponent} = word;
  if (ordinal || isAdjective(scan, at, end) || isName(scan, at, end)) return null;
  const markAt = linkAt(scan, end);
  const decimals = isWord(scan, markAt, "virgule point") ? readWordDecimals(scan, markAt) : null;
  const numeral: Numeral = decimals
    ? {...one, end: decimals.end, value: new Fraction(`${value}.${decimals.decimals}`), article: false}
    : {
        ...one,
        end,
        value: new Fraction(value),
        scaled,
        article: end === at + 1 && isWord(scan, at, "un une one a an")
      };
  const run = decimals || isWord(scan, at, "a an") ? null : runOn(scan, word);
  if (run) return withoutValue({...numeral, article: false}, run);
  return exponent === undefined || decimals
    ? withMagnitude(scan, numeral, isMoney)
    : withHalf(scan, numeral, powerOfTen(exponent));
}

/** "more than a year", "less than an hour": one of a unit of time. */
const isOneUnit = (scan: Scan, at: number) =>
  isWord(scan, at, "a an") &&
  isWord(scan, at - 1, "than least most over under nearly almost") &&
  isDuration(matchUnit(scan, at + 1)?.value);

/** Where number words stand side by side without making a number, the index after the last: "deux trois". */
function runOn(scan: Scan, word: WordNumber): number | null {
  let {end} = word;
  for (let at = linkAt(scan, end); at >= 0; at = linkAt(scan, end)) {
    const joint = isWord(scan, at, "et and") ? linkAt(scan, at + 1) : -1;
    const lexeme = lexemeAt(scan, at);
    // "vingt cinquièmes" is twenty fifths, or the twenty-fifths.
    const isParts = (lexeme ?? lexemeAt(scan, joint))?.plural;
    const isNumber = (lexeme && !lexeme.ordinal) || scan.lexicon.magnitudes.has(tokenAt(scan, at).key);
    // « deux neufs »: an adjective, unless a number goes on.
    const isNew = isWord(scan, at, "neuf") && !lexemeAt(scan, linkAt(scan, at + 1));
    if (!(isNumber || isParts) || isNew) break;
    end = (isNumber || lexeme ? at : joint) + 1;
    if (isParts) break;
  }
  return end === word.end ? null : end;
}

/** « un appareil neuf »: new, not nine, after its noun and before none. */
function isAdjective(scan: Scan, at: number, end: number): boolean {
  if (!isWord(scan, at, "neuf") || end !== at + 1) return false;
  const countsWhatFollows =
    (isNoun(scan, end) && /[sx]$/.test(tokenAt(scan, end).key)) || matchUnit(scan, end) !== null;
  const isAlone =
    tokenAt(scan, at - 1).kind !== "word" ||
    isWord(scan, at - 1, "les des ces ses de à plus moins sur quelque environ et ou");
  return !countsWhatFollows && !isAlone;
}

/** "Deux-Sèvres", "Trois-Rivières", "Three Mile" with a hyphen: a proper name. */
const isName = (scan: Scan, at: number, end: number) =>
  isWord(scan, end, "-") &&
  isTight(scan, end) &&
  isTight(scan, end + 1) &&
  isCapitalised(tokenAt(scan, at)) &&
  isCapitalised(tokenAt(scan, end + 1));
