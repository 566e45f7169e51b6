import Fraction from "fraction.js";
import {powerOfTen} from "../format-number.ts";
import type {Numeral} from "./numeral.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
import {lexemeAt, linkAt} from "./word-number.ts";
import {readWordNumber} from "./words.ts";

/** « la moitié », « deux tiers », « trois quarts », "half of", "two thirds", "a quarter of a million". */
export function readFractionWords(scan: Scan, at: number): Numeral | null {
  return scan.language === "fr" ? readFrench(scan, at) : readEnglish(scan, at);
}

const fraction = (value: Fraction, end: number): Numeral => ({end, value, form: "fraction"});

const denominators: Readonly<Record<string, number>> = {
  tiers: 3,
  quart: 4,
  quarts: 4,
  third: 3,
  quarter: 4,
  quarters: 4
};

/** The denominator at a token: "tiers", "cinquième", "fifths". */
function denominatorAt(scan: Scan, at: number): {value: number; plural: boolean} | null {
  if (at < 0) return null;
  const {key} = tokenAt(scan, at);
  const named = Object.hasOwn(denominators, key) ? denominators[key] : undefined;
  const lexeme = lexemeAt(scan, at);
  if (named !== undefined) return {value: named, plural: key.endsWith("s")};
  // French has tiers and quart for three and four.
  return lexeme?.ordinal && lexeme.value > (scan.language === "fr" ? 4 : 2)
    ? {value: lexeme.value, plural: lexeme.plural}
    : null;
}

function readFrench(scan: Scan, at: number): Numeral | null {
  const {key} = tokenAt(scan, at);
  if (key === "moitié") return null;
  if (key === "la" && isWord(scan, at + 1, "moitié"))
    return isShareOf(scan, at + 2) || endsHere(scan, at + 2) ? fraction(new Fraction(1, 2), at + 2) : null;
  if ((key === "un" || key === "une") && isWord(scan, at + 1, "demi")) return demi(scan, at + 1);
  if (key === "le" && isWord(scan, at + 1, "tiers quart")) {
    const part = denominatorAt(scan, at + 1);
    return part && isShareOf(scan, at + 2) ? fraction(new Fraction(1, part.value), at + 2) : null;
  }
  // "plus du tiers des", « près du quart ».
  if (/^(?:tiers|quart)$/.test(key) && isWord(scan, at - 1, "du"))
    return fraction(new Fraction(1, key === "quart" ? 4 : 3), at + 1);
  return readParts(scan, key === "les" ? at + 1 : at);
}

/** "trois cinquièmes", "two-thirds", "a quarter of": a small count of parts. */
function readParts(scan: Scan, at: number): Numeral | null {
  const lexeme = lexemeAt(scan, at);
  const article = isWord(scan, at, "un une one a an");
  if (!article && (lexeme?.form !== "unit" || lexeme.ordinal)) return null;
  const partAt = linkAt(scan, at + 1);
  const part = denominatorAt(scan, partAt);
  if (!part) return null;
  const count = article ? 1 : (lexeme?.value ?? 1);
  const end = partAt + 1;
  // "un cinquième élu" is the fifth; "un tiers" alone may be a third party.
  if (count === 1 && !isShareOf(scan, end) && !isCompared(scan, at) && !isQuarter(scan, partAt)) return null;
  if (count > 1 && !part.plural) return null;
  if (readWordNumber(scan, partAt)?.end !== end && lexemeAt(scan, partAt)) return null;
  return scaledPart(scan, new Fraction(count, part.value), end);
}

/** True where a comparator stands before: "plus d'un tiers" is a share whatever follows. */
function isCompared(scan: Scan, at: number): boolean {
  if (isWord(scan, at - 1, "que than least most about nearly almost over environ presque quasiment"))
    return true;
  const before = isWord(scan, at - 1, "'") ? at - 3 : isWord(scan, at - 1, "de des du") ? at - 2 : 0;
  return before > 0 && isWord(scan, before, "plus moins près autour");
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

function endsHere(scan: Scan, end: number): boolean {
  return tokenAt(scan, end).kind !== "word";
}

/** "un quart de million", "a quarter of a million". */
function scaledPart(scan: Scan, value: Fraction, end: number): Numeral {
  const of = isWord(scan, end, "de of") ? end + 1 : end;
  const at = isWord(scan, of, "a") ? of + 1 : of;
  const exponent = of === end ? undefined : scan.lexicon.magnitudes.get(tokenAt(scan, at).key);
  if (exponent === undefined) return fraction(value, end);
  return {end: at + 1, value: powerOfTen(exponent).mul(value), form: "words", scaled: true};
}

/** « un demi-million », « une demi-heure »: half of the unit or magnitude that follows. */
function demi(scan: Scan, at: number): Numeral | null {
  const next = linkAt(scan, at + 1);
  const exponent = scan.lexicon.magnitudes.get(tokenAt(scan, next).key);
  const half = new Fraction(1, 2);
  if (exponent !== undefined)
    return {end: next + 1, value: powerOfTen(exponent).mul(half), form: "words", scaled: true};
  return scan.units.isUnitAt(scan, next) ? {end: next, value: half, form: "fraction"} : null;
}

function readEnglish(scan: Scan, at: number): Numeral | null {
  const {key} = tokenAt(scan, at);
  if (key !== "half") {
    if (/^(?:a|an|one)$/.test(key) && isWord(scan, linkAt(scan, at + 1), "half"))
      return isShareOf(scan, linkAt(scan, at + 1) + 1)
        ? fraction(new Fraction(1, 2), linkAt(scan, at + 1) + 1)
        : null;
    return readParts(scan, at);
  }
  const before = tokenAt(scan, at - 1);
  if (/^(?:first|second|other|last|this|that|better|each|every|and|top|bottom)$/.test(before.key))
    return null;
  const next = tokenAt(scan, at + 1);
  const article = /^an?$/.test(next.key);
  const exponent = article ? scan.lexicon.magnitudes.get(tokenAt(scan, at + 2).key) : undefined;
  if (exponent !== undefined)
    return {end: at + 3, value: powerOfTen(exponent).mul(new Fraction(1, 2)), form: "words", scaled: true};
  if (article && scan.units.isUnitAt(scan, at + 2)) return fraction(new Fraction(1, 2), at + 2);
  const hyphen = linkAt(scan, at + 1);
  if (next.key === "-" && scan.units.isUnitAt(scan, hyphen)) return fraction(new Fraction(1, 2), hyphen);
  return /^(?:of|the|its|their|our|his|her|all|these|those)$/.test(next.key) || isCompared(scan, at)
    ? fraction(new Fraction(1, 2), at + 1)
    : null;
}
