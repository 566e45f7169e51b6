import Fraction from "fraction.js";
import {powerOfTen} from "../format-number.ts";
import type {Numeral} from "./numeral.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
import {linkAt} from "./word-number.ts";
import {readWordNumber} from "./words.ts";

/** « une centaine », « deux douzaines », « une centaine de milliers », "a dozen", "half a dozen": about so many. */
export function readCollective(scan: Scan, at: number): Numeral | null {
  return scan.language === "fr" ? readFrench(scan, at) : readEnglish(scan, at);
}

const about = (value: Fraction | number, end: number, scaled = false): Numeral => ({
  end,
  value: new Fraction(value),
  about: true,
  form: "collective",
  scaled
});

/** The size of a collective at a token, singular or plural. */
function sizeAt(scan: Scan, at: number): number | undefined {
  const {key} = tokenAt(scan, at);
  return at < 0
    ? undefined
    : (scan.lexicon.collectives.get(key) ?? scan.lexicon.collectives.get(key.replace(/s$/, "")));
}

function readFrench(scan: Scan, at: number): Numeral | null {
  const {key} = tokenAt(scan, at);
  if (/^(?:la|le|cette|ce|sa|leur|notre)$/.test(key)) {
    const size = sizeAt(scan, at + 1);
    const of = tokenAt(scan, at + 2).key;
    const article = isWord(scan, at + 3, "la le l les");
    return size !== undefined && (of === "de" || of === "d") && !article ? scaled(scan, size, at + 2) : null;
  }
  const count = readWordNumber(scan, at);
  const digits = tokenAt(scan, at).kind === "digits" ? BigInt(tokenAt(scan, at).text) : null;
  if (!count && digits === null) return null;
  let next = linkAt(scan, count ? count.end : at + 1);
  if (isWord(scan, next, "bonne petite grosse bon petit demi nouvelle")) {
    const isHalf = isWord(scan, next, "demi");
    next = linkAt(scan, next + 1);
    const size = sizeAt(scan, next);
    if (size !== undefined && isHalf) return about(new Fraction(size, 2), next + 1);
  }
  const size = sizeAt(scan, next);
  if (size === undefined || count?.ordinal) return null;
  return scaled(scan, new Fraction(count ? count.value : (digits as bigint)).mul(size), next + 1);
}

/** « … de milliers », « … de millions ». */
function scaled(scan: Scan, value: Fraction | number, end: number): Numeral {
  if (isWord(scan, end, "de")) {
    const {key} = tokenAt(scan, end + 1);
    const exponent = key === "milliers" ? 3 : scan.lexicon.magnitudes.get(key);
    if (exponent !== undefined) return about(powerOfTen(exponent).mul(value), end + 2, true);
  }
  return about(value, end, true);
}

function readEnglish(scan: Scan, at: number): Numeral | null {
  const isHalf = isWord(scan, at, "half");
  const from = isHalf ? at + 1 : at;
  if (isWord(scan, from, "a an")) {
    const size = sizeAt(scan, linkAt(scan, from + 1));
    return size === undefined ? null : about(new Fraction(size, isHalf ? 2 : 1), from + 2);
  }
  const count = isHalf ? null : readWordNumber(scan, at);
  const size = count && !count.ordinal ? sizeAt(scan, linkAt(scan, count.end)) : undefined;
  return count && size !== undefined
    ? about(new Fraction(count.value).mul(size), linkAt(scan, count.end) + 1)
    : null;
}

const several = {fr: /^(?:des|quelques|plusieurs)$/, en: /^(?:several|few|many|some|couple)$/};
const many = {
  fr: /^(?:dizaines|douzaines|vingtaines|trentaines|centaines|milliers|millions|milliards)$/,
  en: /^(?:dozens|tens|hundreds|thousands|millions|billions|trillions|scores)$/
};

/** « des centaines de », "several thousand": a number that says none. */
export function readIndefinite(scan: Scan, at: number): Numeral | null {
  const {language} = scan;
  let first = at;
  const {key} = tokenAt(scan, at);
  if (several[language].test(key)) first++;
  else if (language === "en" && key === "a" && isWord(scan, at + 1, "few couple")) first += 2;
  if (first > at && isWord(scan, first, "of") && language === "en") first++;
  let end = first;
  if (isMany(scan, first, first > at)) end = first + 1;
  if (end === first) return null;
  while (isWord(scan, end, "de of") && isMany(scan, end + 1, false)) end += 2;
  if (isMany(scan, end, true) && language === "en") end++;
  return {end, value: null, reason: "no value is said", form: "indefinite", scaled: true};
}

/** English says "several hundred" without a plural. */
function isMany(scan: Scan, at: number, singular: boolean): boolean {
  const {key} = tokenAt(scan, at);
  if (many[scan.language].test(key)) return true;
  return (
    singular && scan.language === "en" && /^(?:hundred|thousand|million|billion|trillion|dozen)$/.test(key)
  );
}
