import Fraction from "fraction.js";
import {powerOfTen} from "../format-number.ts";
import {readDigits} from "./digits.ts";
import {isTimes} from "./name.ts";
import type {Numeral} from "./numeral.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
import {followsOn, isOneSpaceAfter} from "./token.ts";
import {readWordNumber} from "./words.ts";

const half = new Fraction(1, 2);

/** Takes in what multiplies a number: `3,5 millions`, `150k`, `2 milliards et demi`, `two and a half million`. */
export function withMagnitude(scan: Scan, numeral: Numeral, isMoney: boolean): Numeral {
  const before = withHalf(scan, numeral);
  const exponent = magnitudeAt(scan, before.end, isMoney);
  if (exponent === null) return before.value !== null && before !== numeral ? before : numeral;
  if (before.value === null) return {...before, end: before.end + 1};
  if (exponent === undefined)
    return {
      ...before,
      end: before.end + 1,
      value: null,
      reason: "unclear magnitude"
    };
  const size = powerOfTen(exponent);
  const scaled: Numeral = {
    ...before,
    end: before.end + 1,
    value: before.value.mul(size),
    scaled: exponent > 3,
    plain: false,
    article: false
  };
  const withItsHalf = withHalf(scan, scaled, size);
  return withItsHalf === scaled ? withLowerPart(scan, scaled, size) : withItsHalf;
}

/** Exponent of the magnitude at a token; `null` where there is none, `undefined` where it cannot be known. */
function magnitudeAt(scan: Scan, at: number, isMoney: boolean): number | null | undefined {
  const token = tokenAt(scan, at);
  if (token.kind !== "word" || !followsOn(token)) return null;
  const {magnitudes, abbreviations, lexemes} = scan.lexicon;
  if (token.gap !== "") {
    const lexeme = lexemes.get(token.key);
    const word =
      magnitudes.get(token.key) ?? (lexeme?.form === "thousand" && !lexeme.ordinal ? 3 : undefined);
    if (word !== undefined) return word;
    if (lexeme?.form === "hundred" && !lexeme.ordinal && scan.language === "en") return 2;
    if (/illi(?:on|ard)s?$/.test(token.key)) return undefined;
  }
  const exponent = abbreviations.get(token.text);
  if (exponent === undefined || !(token.gap === "" || isOneSpaceAfter(token))) return null;
  const next = tokenAt(scan, at + 1);
  const beforeCurrency = next.gap === "" && scan.units.currencySigns.has(next.text);
  // One letter is a magnitude beside money; alone only k is sure: "5 M" and "5m" may be metres or a name.
  if (isMoney || beforeCurrency || token.text.length > 1) return exponent;
  if (exponent === 3) return token.text === "k" ? 3 : null;
  // "1,3 M de vues" is millions; "5 M" may be metres, or the beginning of a name.
  if (token.text === "M" && isWord(scan, at + 1, "de d")) return exponent;
  return token.gap === "" || token.text === "M" ? undefined : null;
}

/** "et demi", "and a half", and ½ written at the number. */
export function withHalf(scan: Scan, numeral: Numeral, size: Fraction = new Fraction(1)): Numeral {
  const {value, end} = numeral;
  if (value === null || numeral.form === "fraction") return numeral;
  const vulgar = vulgarFractions[tokenAt(scan, end).text];
  if (vulgar && !numeral.scaled)
    return {...numeral, value: value.add(vulgar), end: end + 1, plain: false, article: false};
  // "two-and-a-half" has its hyphens.
  const after = [0, 1, 2, 3, 4, 5].map(offset => end + offset);
  const places = isWord(scan, end, "-") ? after.filter((_, index) => index % 2 === 1) : after;
  const keys = places.map(place => tokenAt(scan, place).key);
  const length =
    scan.language === "fr"
      ? keys[0] === "et" && /^demie?$/.test(keys[1] as string)
        ? 2
        : 0
      : keys[0] === "and" && keys[1] === "a" && (keys[2] === "half" || keys[2] === "quarter")
        ? 3
        : 0;
  if (length === 0) return numeral;
  const part = keys[2] === "quarter" && length === 3 ? half.div(2) : half;
  const last = places[length - 1] as number;
  return {...numeral, value: value.add(size.mul(part)), end: last + 1, plain: false, article: false};
}

/** "2 millions 500 000", "1 milliard 200 millions". */
function withLowerPart(scan: Scan, numeral: Numeral, size: Fraction): Numeral {
  const next = tokenAt(scan, numeral.end);
  if (numeral.value === null || size.compare(1e6) < 0 || !numeral.value.mod(size).equals(0)) return numeral;
  if (next.kind === "digits" && isOneSpaceAfter(next)) {
    const part = withMagnitude(scan, readDigits(scan, numeral.end) as Numeral, false);
    const isPart = part.value !== null && (part.grouped || part.scaled) && part.value.compare(size) < 0;
    return isPart && part.value ? {...numeral, value: numeral.value.add(part.value), end: part.end} : numeral;
  }
  const words = next.kind === "word" && followsOn(next) ? readWordNumber(scan, numeral.end) : null;
  if (!words || words.ordinal || size.compare(words.value) <= 0) return numeral;
  return {...numeral, value: numeral.value.add(words.value), end: words.end};
}

/** Takes in the x of "3x". */
export function withTimes(scan: Scan, numeral: Numeral): Numeral {
  return numeral.form === "digits" && isTimes(scan, numeral.end)
    ? {...numeral, end: numeral.end + 1, plain: false}
    : numeral;
}

/** ½ and its like, by character. */
export const vulgarFractions: Readonly<Record<string, Fraction>> = {
  "½": half,
  "⅓": new Fraction(1, 3),
  "⅔": new Fraction(2, 3),
  "¼": new Fraction(1, 4),
  "¾": new Fraction(3, 4),
  "⅕": new Fraction(1, 5),
  "⅛": new Fraction(1, 8)
};
