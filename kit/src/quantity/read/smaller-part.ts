import Fraction from "fraction.js";
import type {Amount} from "./amount.ts";
import {readNumeral} from "./read-numeral.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
import {followsOn, isOneSpaceAfter} from "./token.ts";
import {matchUnit} from "./unit-index.ts";
import {readWordNumber} from "./words.ts";

const smaller: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  h: ["min", 60],
  min: ["s", 60],
  year: ["month", 12],
  day: ["h", 24],
  week: ["day", 7]
};

const centWords = /^(?:centimes?|cents?|pence|penny|paise|paisa)$/;

/** Takes in what is counted in the next smaller unit: `3 euros et 50 centimes`, `12 € 50`, `2 h 30 min`. */
export function withSmallerPart(scan: Scan, amount: Amount): Amount {
  const {unit, value, numeral} = amount;
  if (value === null || amount.about || numeral.form === "fraction") return amount;
  if (unit === undefined) return asCents(scan, amount) ?? withCents(scan, amount, numeral.end + 1) ?? amount;
  if (scan.units.currencies.has(unit)) return withCents(scan, amount, amount.end) ?? amount;
  return withHalf(scan, amount) ?? withSmallerTime(scan, amount) ?? amount;
}

/** "deux heures et demie", "un an et demi". */
function withHalf(scan: Scan, amount: Amount): Amount | null {
  const isHalf = isWord(scan, amount.end, "et") && isWord(scan, amount.end + 1, "demi demie");
  if (!isHalf || amount.value === null) return null;
  const numeral = {...amount.numeral, article: false};
  return {...amount, numeral, end: amount.end + 2, value: amount.value.add(new Fraction(1, 2))};
}

/** "50 centimes", "fifty cents": of an unknown currency; pence are always a pound's. */
function asCents(scan: Scan, amount: Amount): Amount | null {
  const {key, gap} = tokenAt(scan, amount.end);
  const isPence = scan.language === "en" && (/^(?:pence|penny)$/.test(key) || (key === "p" && gap === ""));
  if (amount.value === null || !(isPence || centWords.test(key))) return null;
  const numeral = {...amount.numeral, article: false};
  if (isPence) return {...amount, numeral, end: amount.end + 1, value: amount.value.div(100), unit: "GBP"};
  if (amount.numeral.article) return null;
  return {...amount, end: amount.end + 1, value: null, reason: "unclear currency"};
}

/** Cents after an amount; without a known currency, after the one word that may be its name. */
function withCents(scan: Scan, amount: Amount, from: number): Amount | null {
  const name = tokenAt(scan, from - 1);
  const {unit, value} = amount;
  if (value === null || value.d !== 1n) return null;
  if (unit === undefined && (name.kind !== "word" || name.gap === "" || scan.lexicon.stops.has(name.key)))
    return null;
  const joint = isWord(scan, from, "et and ,") ? 1 : 0;
  const cents =
    readCents(scan, from + joint) ?? (unit !== undefined && joint === 0 ? readShortCents(scan, from) : null);
  if (!cents) return null;
  const signed = value.compare(0) < 0 ? -cents.value : cents.value;
  const numeral = {...amount.numeral, article: false};
  return {...amount, numeral, end: cents.end, value: value.add(new Fraction(signed, 100))};
}

/** "50 centimes", "vingt-neuf centimes"; in "deux cents", "cents" is the noun. */
function readCents(scan: Scan, at: number): {value: number; end: number} | null {
  const token = tokenAt(scan, at);
  if (!followsOn(token)) return null;
  if (token.kind === "digits") {
    const named = /^\d\d?$/.test(token.text) && centWords.test(tokenAt(scan, at + 1).key);
    return named ? {value: Number(token.text), end: at + 2} : null;
  }
  const words = readWordNumber(scan, at);
  if (!words || words.ordinal) return null;
  const value = Number(words.value);
  const isNoun =
    isWord(scan, at - 1, "et and") && isWord(scan, words.end - 1, "cents") && !matchUnit(scan, words.end);
  if (isNoun && value >= 200 && value < 10000) return {value: value / 100, end: words.end};
  return value < 100 && centWords.test(tokenAt(scan, words.end).key) ? {value, end: words.end + 1} : null;
}

/** "12 € 50", where no noun or digits of its own follow. */
function readShortCents(scan: Scan, at: number): {value: number; end: number} | null {
  const digits = tokenAt(scan, at);
  const next = tokenAt(scan, at + 1);
  const goesOn =
    next.kind !== "end" &&
    next.gap === "" &&
    tokenAt(scan, at + 2).kind === "digits" &&
    tokenAt(scan, at + 2).gap === "";
  const isShort =
    digits.kind === "digits" &&
    digits.text.length === 2 &&
    (digits.gap === "" || isOneSpaceAfter(digits)) &&
    (next.kind === "end" || (next.kind === "mark" && !goesOn && !scan.units.signs.has(next.text)));
  return isShort ? {value: Number(digits.text), end: at + 1} : null;
}

function withSmallerTime(scan: Scan, amount: Amount): Amount | null {
  const [unit, count] = smaller[amount.unit ?? ""] ?? [];
  // "9 s 58", "3 min 20": the next smaller unit, or a hundredth.
  if (/^(?:s|min|h)$/.test(amount.unit ?? "") && readShortCents(scan, amount.end))
    return {...amount, end: amount.end + 1, value: null, reason: "no single number"};
  if (unit === undefined || count === undefined || amount.value === null) return null;
  const at = amount.end + (isWord(scan, amount.end, "et and ,") ? 1 : 0);
  const numeral = followsOn(tokenAt(scan, at)) ? readNumeral(scan, at) : null;
  const found = numeral && matchUnit(scan, numeral.end);
  if (!numeral?.value || found?.value !== unit || numeral.value.d !== 1n || numeral.value.compare(count) >= 0)
    return null;
  return {
    ...amount,
    numeral: {...amount.numeral, article: false},
    unit,
    end: found.end,
    value: amount.value.mul(count).add(numeral.value)
  };
}
