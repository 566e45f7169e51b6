import {Fraction, powerOfTen} from "../fraction.ts";
import type {Numeral} from "./numeral.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
import {matchUnit} from "./unit-index.ts";
import {isUnit, lexemeAt, linkAt} from "./word-number.ts";
import {readWordNumber} from "./words.ts";

/** « la moitié », « deux tiers », « trois quarts », "half of", "two thirds", "a quarter of a million". */
export function readFractionWords(scan: Scan, at: number): Numeral | null {
  return (scan.isFrench ? readFrench : readEnglish)(scan, at);
}

const fraction = (value: Fraction, end: number): Numeral => ({end, value, form: "fraction"});

const half = (end: number) => fraction(new Fraction(1, 2), end);

/** So much of the magnitude at a token; null where there is none. */
function partOfMagnitude(scan: Scan, value: Fraction, at: number): Numeral | null {
  const exponent = scan.lexicon.magnitudes.get(tokenAt(scan, at).key);
  return exponent === undefined
    ? null
    : {end: at + 1, value: powerOfTen(exponent).mul(value), form: "words", scaled: true};
}

/** The denominator at a token: "tiers", "cinquième", "fifths". */
function denominatorAt(scan: Scan, at: number): {value: number; plural: boolean} | null {
  const {key} = tokenAt(scan, at);
  if (isWord(scan, at, "tiers third")) return {value: 3, plural: key === "tiers"};
  if (isWord(scan, at, "quart quarts quarter quarters")) return {value: 4, plural: key.endsWith("s")};
  const lexeme = lexemeAt(scan, at);
  // French has tiers and quart for three and four.
  return lexeme?.ordinal && lexeme.value > (scan.isFrench ? 4 : 2) ? lexeme : null;
}

function readFrench(scan: Scan, at: number): Numeral | null {
  const next = at + 1;
  if (isWord(scan, at, "la") && isWord(scan, next, "moitié"))
    return isShareOf(scan, at + 2) || endsHere(scan, at + 2) ? half(at + 2) : null;
  if (isWord(scan, at, "un une") && isWord(scan, next, "demi")) {
    // « un demi-million », « une demi-heure ».
    const whole = linkAt(scan, at + 2);
    return partOfMagnitude(scan, new Fraction(1, 2), whole) ?? (matchUnit(scan, whole) ? half(whole) : null);
  }
  const isOne = isWord(scan, at, "le") && isWord(scan, next, "tiers quart");
  // "plus du tiers des", « près du quart ».
  const isOneOfWhole = isWord(scan, at - 1, "du") && isWord(scan, at, "tiers quart");
  if (isOne || isOneOfWhole) {
    const end = isOne ? at + 2 : next;
    const value = new Fraction(1, isWord(scan, end - 1, "quart") ? 4 : 3);
    return isOne && !isShareOf(scan, end) ? null : fraction(value, end);
  }
  return readParts(scan, isWord(scan, at, "les") ? next : at);
}

/** "trois cinquièmes", "two-thirds", "a quarter of": a small count of parts. */
function readParts(scan: Scan, at: number): Numeral | null {
  const lexeme = lexemeAt(scan, at);
  const article = isWord(scan, at, "un une one a an");
  if (!article && (!lexeme || lexeme.ordinal || !isUnit(lexeme))) return null;
  const partAt = linkAt(scan, at + 1);
  const part = denominatorAt(scan, partAt);
  if (!part) return null;
  const count = article ? 1 : (lexeme?.value ?? 1);
  const end = partAt + 1;
  // "un cinquième élu" is the fifth; "un tiers" alone may be a third party.
  const isSure =
    count === 1 ? isShareOf(scan, end) || isCompared(scan, at) || isQuarter(scan, partAt) : part.plural;
  if (!isSure || (lexemeAt(scan, partAt) && readWordNumber(scan, partAt)?.end !== end)) return null;
  const value = new Fraction(count, part.value);
  // "un quart de million", "a quarter of a million".
  const of = isWord(scan, end, "de of") ? end + 1 : -1;
  return partOfMagnitude(scan, value, isWord(scan, of, "a") ? of + 1 : of) ?? fraction(value, end);
}

/** True where a comparator stands before: "plus d'un tiers" is a share whatever follows. */
function isCompared(scan: Scan, at: number): boolean {
  if (isWord(scan, at - 1, "que than least most about nearly almost over environ presque quasiment"))
    return true;
  const before = isWord(scan, at - 1, "'") ? at - 3 : isWord(scan, at - 1, "de des du") ? at - 2 : -1;
  return isWord(scan, before, "plus moins près autour");
}

function isShareOf(scan: Scan, end: number): boolean {
  // "un tiers de confiance", "un troisième de 31 ans": a share is of something with its article.
  if (isWord(scan, end, "de d") && !isWord(scan, end - 1, "moitié quart quarts"))
    return isWord(scan, end + 1, "la l ces ses leur leurs son sa nos cette ce tous toutes entre '");
  return isWord(scan, end, "de des du d of percent");
}

/** « réduit d'un quart, »: only a third may be somebody. */
const isQuarter = (scan: Scan, at: number) =>
  (isWord(scan, at, "quart") && endsHere(scan, at + 1)) ||
  (isWord(scan, at, "quart tiers third quarter") &&
    isWord(scan, at + 1, "et à ou and to or") &&
    isWord(scan, at + 2, "un une la deux trois a one two three half"));

const endsHere = (scan: Scan, end: number) => tokenAt(scan, end).kind !== "word";

function readEnglish(scan: Scan, at: number): Numeral | null {
  const link = linkAt(scan, at + 1);
  if (!isWord(scan, at, "half")) {
    if (!isWord(scan, at, "a an one") || !isWord(scan, link, "half")) return readParts(scan, at);
    return isShareOf(scan, link + 1) ? half(link + 1) : null;
  }
  if (isWord(scan, at - 1, "first second other last this that better each every and top bottom")) return null;
  if (isWord(scan, at + 1, "a an")) {
    const part = partOfMagnitude(scan, new Fraction(1, 2), at + 2);
    if (part) return part;
    if (matchUnit(scan, at + 2)) return half(at + 2);
  }
  if (isWord(scan, at + 1, "-") && matchUnit(scan, link)) return half(link);
  return isWord(scan, at + 1, "of the its their our his her all these those") || isCompared(scan, at)
    ? half(at + 1)
    : null;
}
