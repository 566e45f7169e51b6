import {Fraction, powerOfTen} from "../fraction.ts";
import {readDigits} from "./digits.ts";
import {type Numeral, withoutValue} from "./numeral.ts";
import {isCurrencySign, isTight, isWord, type Scan, tokenAt} from "./scan.ts";
import {followsOn, isOneSpaceAfter} from "./token.ts";
import {lexemeAt} from "./word-number.ts";
import {readWordNumber} from "./words.ts";

/** Takes in what multiplies a number: `3,5 millions`, `150k`, `2 milliards et demi`, `two and a half million`. */
export function withMagnitude(scan: Scan, numeral: Numeral, isMoney: boolean): Numeral {
  const before = withHalf(scan, numeral);
  const exponent = magnitudeAt(scan, before.end, isMoney);
  if (exponent === null) return before;
  const end = before.end + 1;
  if (before.value === null) return {...before, end};
  if (exponent === undefined) return withoutValue(before, end, "unclear magnitude");
  const size = powerOfTen(exponent);
  const scaled: Numeral = {
    ...before,
    end,
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
  const {magnitudes, abbreviations} = scan.lexicon;
  if (token.gap !== "") {
    const {value: size, ordinal} = lexemeAt(scan, at) ?? {};
    const exponent = magnitudes.get(token.key);
    if (exponent !== undefined) return exponent;
    if (size === 1000 && !ordinal) return 3;
    if (size === 100 && !ordinal && !scan.isFrench) return 2;
    if (/illi(?:on|ard)s?$/.test(token.key)) return undefined;
  }
  const exponent = abbreviations.get(token.text);
  if (exponent === undefined || !(token.gap === "" || isOneSpaceAfter(token))) return null;
  const beforeCurrency = isTight(scan, at + 1) && isCurrencySign(scan, at + 1);
  // One letter is a magnitude beside money; alone only k is sure: "5 M" and "5m" may be metres or a name.
  if (isMoney || beforeCurrency || token.text.length > 1) return exponent;
  if (exponent === 3) return token.text === "k" ? 3 : null;
  // "1,3 M de vues" is millions; "5 M" may be metres, or the beginning of a name.
  if (token.text === "M" && isWord(scan, at + 1, "de d")) return exponent;
  return token.gap === "" || token.text === "M" ? undefined : null;
}

/** "et demi", "and a half", and ½ written at the number. */
export function withHalf(scan: Scan, numeral: Numeral, size: Fraction = new Fraction(1)): Numeral {
  const {value, end, form, scaled} = numeral;
  if (value === null || form === "fraction") return numeral;
  const vulgar = scaled ? undefined : vulgarFraction(tokenAt(scan, end).text);
  const [words, part] = vulgar ? [1, vulgar] : readHalf(scan, end);
  return words === 0
    ? numeral
    : {...numeral, value: value.add(size.mul(part)), end: end + words, plain: false, article: false};
}

/** How many tokens say a half or a quarter more, and which. */
function readHalf(scan: Scan, at: number): [tokens: number, part: Fraction] {
  // "two-and-a-half" has its hyphens.
  const step = isWord(scan, at, "-") ? 2 : 1;
  const first = at + step - 1;
  const isPart = scan.isFrench
    ? isWord(scan, first, "et") && isWord(scan, first + step, "demi demie")
    : isWord(scan, first, "and") &&
      isWord(scan, first + step, "a") &&
      isWord(scan, first + 2 * step, "half quarter");
  const part = new Fraction(1, isWord(scan, first + 2 * step, "quarter") && !scan.isFrench ? 4 : 2);
  return [isPart ? step * (scan.isFrench ? 2 : 3) : 0, part];
}

/** "2 millions 500 000", "1 milliard 200 millions". */
function withLowerPart(scan: Scan, numeral: Numeral, size: Fraction): Numeral {
  const {value, end} = numeral;
  const next = tokenAt(scan, end);
  if (value === null || size.compare(1e6) < 0 || !value.isMultipleOf(size)) return numeral;
  const digits = isOneSpaceAfter(next) ? readDigits(scan, end) : null;
  if (digits) {
    const part = withMagnitude(scan, digits, false);
    const isPart = part.value !== null && (part.grouped || part.scaled) && part.value.compare(size) < 0;
    return isPart && part.value ? {...numeral, value: value.add(part.value), end: part.end} : numeral;
  }
  const words = next.kind === "word" && followsOn(next) ? readWordNumber(scan, end) : null;
  if (!words || words.ordinal || size.compare(words.value) <= 0) return numeral;
  return {...numeral, value: value.add(words.value), end: words.end};
}

const vulgarFractions = new Map(
  "½1/2 ⅓1/3 ⅔2/3 ¼1/4 ¾3/4 ⅕1/5 ⅛1/8".split(" ").map(pair => [pair[0], new Fraction(pair.slice(1))] as const)
);

/** The value of ½ and its like. */
export const vulgarFraction = (text: string): Fraction | undefined => vulgarFractions.get(text);
