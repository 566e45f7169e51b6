import {Fraction} from "../fraction.ts";
import type {Amount} from "./amount.ts";
import {withoutValue} from "./numeral.ts";
import {readNumeral} from "./read-numeral.ts";
import {goesOn, isNoun, isTightDigits, isTightWord, isWord, type Scan, tokenAt} from "./scan.ts";
import {isOneSpaceAfter} from "./token.ts";
import {isMoney, matchUnit} from "./unit-index.ts";
import {readWordNumber} from "./words.ts";

const smaller = new Map<string | undefined, readonly [unit: string, count: number]>([
  ["h", ["min", 60]],
  ["min", ["s", 60]],
  ["year", ["month", 12]],
  ["day", ["h", 24]],
  ["week", ["day", 7]]
]);

const cents = "centime centimes cent cents pence penny paise paisa";

/** The amount with what is counted in a smaller unit. */
const extended = (amount: Amount, end: number, value: Fraction, unit = amount.unit): Amount => ({
  ...amount,
  end,
  value,
  unit,
  article: false
});

/** Takes in what is counted in the next smaller unit: `3 euros et 50 centimes`, `12 € 50`, `2 h 30 min`. */
export function withSmallerPart(scan: Scan, amount: Amount): Amount {
  const {unit, value} = amount;
  if (value === null || amount.about || amount.form === "fraction") return amount;
  if (unit === undefined)
    return asCents(scan, amount, value) ?? withCents(scan, amount, amount.numberEnd + 1) ?? amount;
  if (isMoney(scan, unit)) return withCents(scan, amount, amount.end) ?? amount;
  // "deux heures et demie", "un an et demi".
  if (isWord(scan, amount.end, "et") && isWord(scan, amount.end + 1, "demi demie"))
    return extended(amount, amount.end + 2, value.add(new Fraction(1, 2)));
  return withSmallerTime(scan, amount, value);
}

/** "50 centimes", "fifty cents": of an unknown currency; pence are always a pound's. */
function asCents(scan: Scan, amount: Amount, value: Fraction): Amount | null {
  const at = amount.end;
  const isP = isTightWord(scan, at, "p");
  if (!scan.isFrench && (isP || isWord(scan, at, "pence penny")))
    return extended(amount, at + 1, value.div(100), "GBP");
  return isWord(scan, at, cents) && !amount.article ? withoutValue(amount, at + 1, "unclear currency") : null;
}

/** Cents after an amount; without a known currency, after the one word that may be its name. */
function withCents(scan: Scan, amount: Amount, from: number): Amount | null {
  const {unit, value} = amount;
  if (value?.d !== 1n || (unit === undefined && !isNoun(scan, from - 1))) return null;
  const isJoined = isWord(scan, from, "et and ,");
  const part =
    readCents(scan, isJoined ? from + 1 : from) ??
    (unit === undefined || isJoined ? null : readShortCents(scan, from));
  return (
    part &&
    extended(amount, part.end, value.add(new Fraction(value.compare(0) < 0 ? -part.value : part.value, 100)))
  );
}

interface Cents {
  value: number;
  end: number;
}

/** "50 centimes", "vingt-neuf centimes"; in "deux cents", "cents" is the noun. */
function readCents(scan: Scan, at: number): Cents | null {
  if (!goesOn(scan, at)) return null;
  const {text} = tokenAt(scan, at);
  if (/^\d\d?$/.test(text)) return isWord(scan, at + 1, cents) ? {value: Number(text), end: at + 2} : null;
  const words = readWordNumber(scan, at);
  if (!words || words.ordinal) return null;
  const {end} = words;
  const value = Number(words.value);
  const isCents = isWord(scan, at - 1, "et and") && isWord(scan, end - 1, "cents") && !matchUnit(scan, end);
  if (isCents && value >= 200 && value < 10000) return {value: value / 100, end};
  return value < 100 && isWord(scan, end, cents) ? {value, end: end + 1} : null;
}

/** "12 € 50", where no noun or digits of its own follow. */
function readShortCents(scan: Scan, at: number): Cents | null {
  const digits = tokenAt(scan, at);
  const next = tokenAt(scan, at + 1);
  const endsHere =
    next.kind === "end" ||
    (next.kind === "mark" &&
      !(next.gap === "" && isTightDigits(scan, at + 2)) &&
      !scan.units.signs.has(next.text));
  const isShort = /^\d\d$/.test(digits.text) && (digits.gap === "" || isOneSpaceAfter(digits)) && endsHere;
  return isShort ? {value: Number(digits.text), end: at + 1} : null;
}

function withSmallerTime(scan: Scan, amount: Amount, value: Fraction): Amount {
  // "9 s 58", "3 min 20": the next smaller unit, or a hundredth.
  if (/^(?:s|min|h)$/.test(amount.unit ?? "") && readShortCents(scan, amount.end))
    return withoutValue(amount, amount.end + 1);
  const [unit, count = 0] = smaller.get(amount.unit) ?? [];
  const at = isWord(scan, amount.end, "et and ,") ? amount.end + 1 : amount.end;
  const numeral = unit && goesOn(scan, at) ? readNumeral(scan, at) : null;
  const found = numeral && matchUnit(scan, numeral.end);
  return found && numeral?.value?.d === 1n && found.value === unit && numeral.value.compare(count) < 0
    ? extended(amount, found.end, value.mul(count).add(numeral.value), unit)
    : amount;
}
