import {Fraction, powerOfTen} from "../fraction.ts";
import type {Numeral} from "./numeral.ts";
import {isDigits, isWord, type Scan, tokenAt} from "./scan.ts";
import {linkAt} from "./word-number.ts";
import {readWordNumber} from "./words.ts";

/** About so many; of French ones a "de" follows. */
const about = (value: Fraction, end: number, scaled = true): Numeral => ({
  end,
  value,
  about: true,
  form: "collective",
  scaled
});

/** The size of a collective at a token, singular or plural. */
const sizeAt = (scan: Scan, at: number): number | undefined =>
  scan.lexicon.collectives.get(tokenAt(scan, at).key);

/** « une centaine », « deux douzaines », « une centaine de milliers », "a dozen", "half a dozen": about so many. */
export function readCollective(scan: Scan, at: number): Numeral | null {
  if (!scan.isFrench) return readEnglish(scan, at);
  if (isWord(scan, at, "la le cette ce sa leur notre")) {
    const size = sizeAt(scan, at + 1);
    const isCount = isWord(scan, at + 2, "de d") && !isWord(scan, at + 3, "la le l les");
    return size !== undefined && isCount ? scaled(scan, new Fraction(size), at + 2) : null;
  }
  const word = readWordNumber(scan, at);
  const count = isDigits(scan, at) ? BigInt(tokenAt(scan, at).text) : word?.value;
  if (count === undefined || word?.ordinal) return null;
  let next = linkAt(scan, word?.end ?? at + 1);
  const isHalf = isWord(scan, next, "demi");
  if (isHalf || isWord(scan, next, "bonne petite grosse bon petit nouvelle")) next = linkAt(scan, next + 1);
  const size = sizeAt(scan, next);
  if (size === undefined) return null;
  return isHalf
    ? about(new Fraction(size, 2), next + 1, false)
    : scaled(scan, new Fraction(count).mul(size), next + 1);
}

/** « … de milliers », « … de millions ». */
function scaled(scan: Scan, value: Fraction, end: number): Numeral {
  const exponent = isWord(scan, end + 1, "milliers")
    ? 3
    : scan.lexicon.magnitudes.get(tokenAt(scan, end + 1).key);
  return isWord(scan, end, "de") && exponent !== undefined
    ? about(powerOfTen(exponent).mul(value), end + 2)
    : about(value, end);
}

function readEnglish(scan: Scan, at: number): Numeral | null {
  const isHalf = isWord(scan, at, "half");
  const from = isHalf ? at + 1 : at;
  const isArticle = isWord(scan, from, "a an");
  const count = isArticle || isHalf ? null : readWordNumber(scan, at);
  if (!isArticle && (!count || count.ordinal)) return null;
  const sizePlace = linkAt(scan, count?.end ?? from + 1);
  const size = sizeAt(scan, sizePlace);
  if (size === undefined) return null;
  return about(new Fraction(count?.value ?? 1n, isHalf ? 2 : 1).mul(size), sizePlace + 1, false);
}

/** « des centaines de », "several thousand": a number that says none. */
export function readIndefinite(scan: Scan, at: number): Numeral | null {
  const {several, many} = scan.lexicon;
  // English says "several hundred" without a plural.
  const isMany = (index: number, singular: boolean) =>
    many.has(tokenAt(scan, index).key) ||
    (singular && !scan.isFrench && isWord(scan, index, "hundred thousand million billion trillion dozen"));
  let first = at;
  if (several.has(tokenAt(scan, at).key)) first++;
  else if (isWord(scan, at, "a") && isWord(scan, at + 1, "few couple")) first += 2;
  if (first > at && isWord(scan, first, "of")) first++;
  if (!isMany(first, first > at)) return null;
  let end = first + 1;
  while (isWord(scan, end, "de of") && isMany(end + 1, false)) end += 2;
  if (isMany(end, true) && !scan.isFrench) end++;
  return {end, value: null, reason: "no value is said", form: "indefinite", scaled: true};
}
