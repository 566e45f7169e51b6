import Fraction from "fraction.js";
import {powerOfTen} from "../format-number.ts";
import type {Quantity} from "../quantity.ts";
import {type Amount, readAmount} from "./amount.ts";
import {readBound, readBoundAfter} from "./bound.ts";
import type {Numeral} from "./numeral.ts";
import {type Found, noQuantity} from "./reading.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
import {followsOn} from "./token.ts";

type Joint = "between" | "from" | "hyphen" | "to" | "or";

/** What opens a range, by language: nothing else stands between it and the first number but a comparator. */
const openers: Readonly<Record<string, Joint>> = {
  entre: "between",
  between: "between",
  de: "from",
  from: "from",
  d: "from"
};

/** Where a range opens: "entre", "between", "de … à", "from … to". */
function readOpener(scan: Scan, at: number): {joint: Joint; end: number} | null {
  const {key} = tokenAt(scan, at);
  const joint = Object.hasOwn(openers, key) ? openers[key] : undefined;
  if (joint === undefined) return null;
  if (key === "d" && !isWord(scan, at + 1, "'")) return null;
  return {joint, end: key === "d" ? at + 2 : at + 1};
}

/** Reads "entre 350 et 400 caméras", "from 5 to 10%", "de 1,5 à 2 millions d'euros". */
export function readOpenedRange(scan: Scan, at: number): Found | null {
  const opener = readOpener(scan, at);
  if (!opener) return null;
  if (opener.joint === "from" && isChange(scan, at)) return null;
  const {comparators, end} = readBound(scan, opener.end);
  if (comparators.some(comparator => comparator !== "about")) return null;
  const first = readAmount(scan, end);
  if (!first) return null;
  const about = comparators.length > 0;
  return joinRange(scan, {first, joint: opener.joint, about});
}

/** True where a number is the first of a change: "rose from 30 to 350" says 30 and 350. */
export function isOneOfTwo(scan: Scan, at: number): boolean {
  if (scan.lexicon.changes.test(tokenAt(scan, at - 1).key)) return true;
  return readOpener(scan, at - 1)?.joint === "from" && isChange(scan, at - 1);
}

/** Verbs of change in the few words before: "est passé de 30 à 350" is no range. */
function isChange(scan: Scan, at: number): boolean {
  for (let back = 1; back <= 5; back++) {
    const {key, kind} = tokenAt(scan, at - back);
    if (kind !== "word" && key !== "'" && key !== ",") return false;
    if (scan.lexicon.changes.test(key)) return true;
  }
  return false;
}

/** Reads the second end after a first one: "350 à 400", "350-400", "deux ou trois". */
export function joinRange(
  scan: Scan,
  {first, joint, about}: {first: Amount; joint?: Joint; about: boolean}
): Found | null {
  const joined = readJoint(scan, first.end, joint);
  if (!joined) return null;
  const {comparators, end} = readBound(scan, joined.end);
  if (comparators.some(comparator => comparator !== "about")) return null;
  const second = readAmount(scan, end);
  if (second && isCode(scan, second.end)) return noQuantity("number", second.end + 2);
  if (!second || (joined.joint === "hyphen" && second.numeral.form !== first.numeral.form)) return null;
  return toRange(scan, {first, second, joint: joined.joint, about: about || comparators.length > 0});
}

function readJoint(scan: Scan, at: number, opener: Joint | undefined): {joint: Joint; end: number} | null {
  const token = tokenAt(scan, at);
  if (!followsOn(token)) return null;
  const and = scan.language === "fr" ? "et" : "and";
  const to = scan.language === "fr" ? "à" : "to";
  const or = scan.language === "fr" ? "ou" : "or";
  if (opener === "between") return token.key === and ? {joint: "between", end: at + 1} : null;
  if (token.key === to) return {joint: opener ?? "to", end: at + 1};
  if (opener === "from") return null;
  if (token.key === or) return {joint: "or", end: at + 1};
  const isDash = token.key === "-" || token.key === "–";
  const next = tokenAt(scan, at + 1);
  // A dash with a space on one side only is a sign or punctuation.
  if (isDash && (token.gap === "") === (next.gap === "") && next.kind === "digits")
    return {joint: "hyphen", end: at + 1};
  return null;
}

/** "831 à 832-4": numbers of articles. */
const isCode = (scan: Scan, end: number) =>
  isWord(scan, end, "-") &&
  tokenAt(scan, end).gap === "" &&
  tokenAt(scan, end + 1).kind === "digits" &&
  tokenAt(scan, end + 1).gap === "";

interface Ends {
  first: Amount;
  second: Amount;
  joint: Joint;
  about: boolean;
}

function toRange(scan: Scan, {first, second, joint, about}: Ends): Found | null {
  const unit = second.unit ?? first.unit;
  if (first.unit !== undefined && second.unit !== undefined && first.unit !== second.unit) return null;
  // "30 caméras à 350": the second number is something else.
  if (
    first.unit !== undefined &&
    second.unit === undefined &&
    joint !== "between" &&
    !isMoneyBefore(scan, first)
  )
    return null;
  const low = mayShareThousand(scan, first, second) ? null : shareMagnitude(scan, first, second);
  const high = second.value;
  if (unit === "h" && areHours(scan, {first, second, joint, about}))
    return noQuantity("time of day", second.end);
  const tax = second.tax ?? first.tax;
  const found = (quantity: Quantity | null, reason?: string): Found => ({
    kind: "quantity",
    quantity,
    to: readBoundAfterEnd(scan, second.end),
    ...(unit !== undefined && {unit}),
    ...(tax !== undefined && {tax}),
    ...(reason !== undefined && {reason})
  });
  if (low === null || high === null) return found(null, first.reason ?? second.reason ?? "unclear bounds");
  if (low.compare(high) >= 0) {
    return joint === "between" || joint === "hyphen" ? found(null, "unclear bounds") : null;
  }
  // "deux ou trois" is a range; "2 ou 30" are two answers.
  if (
    joint === "or" &&
    !high
      .sub(low)
      .mul(first.value as Fraction)
      .equals(low)
  )
    return null;
  if (joint === "hyphen" && mayBeScore(scan, first, second))
    return {...found(null, "a range or a score"), kind: "number"};
  const isAbout = about || first.about || second.about;
  return found({low, lowOpen: false, high, highOpen: false, about: isAbout, unit: unit ?? "1"});
}

/** "de 8 h à 18 h", "entre 2 et 3 heures du matin". */
function areHours(scan: Scan, {first, second, joint}: Ends): boolean {
  if (
    scan.language !== "fr" ||
    (joint !== "from" && joint !== "between") ||
    !second.value ||
    second.value.compare(24) > 0
  )
    return false;
  return first.unit === "h" || isWord(scan, second.end, "du le");
}

const readBoundAfterEnd = (scan: Scan, end: number) => {
  const after = readBoundAfter(scan, end);
  return after?.value === "about" ? after.end : end;
};

const isMoneyBefore = (scan: Scan, {start}: Pick<Amount, "start">) =>
  scan.units.currencySigns.has(tokenAt(scan, start).text);

/** "entre 1,5 et 2 millions", "trois à quatre cents": the first shares what multiplies the second, in order. */
function shareMagnitude(scan: Scan, first: Amount, second: Amount) {
  const {value} = first;
  if (value === null || second.value === null || !isBare(scan, first)) return value;
  const shared = value.mul(multiplierOf(scan, second.value, second.numeral));
  return shared.compare(second.value) < 0 ? shared : value;
}

/** A number below a thousand, with no noun of its own; "€1.5-2 million" has its sign before both. */
function isBare(scan: Scan, {start, value, numeral, unit, about}: Amount): boolean {
  const hasNoNoun = unit === undefined || value === null || isMoneyBefore(scan, {start});
  return hasNoNoun && !numeral.scaled && !about && (value?.compare(1000) ?? 1) < 0;
}

function multiplierOf(scan: Scan, value: Fraction, {end, form, scaled}: Numeral): Fraction {
  const {key, text, kind} = tokenAt(scan, end - 1);
  const one = new Fraction(1);
  if (form === "collective" || kind !== "word") return one;
  const lexeme = scan.lexicon.lexemes.get(key);
  const isHundreds = lexeme?.form === "hundred" || lexeme?.form === "thousand";
  // "de dix à cent" multiplies nothing.
  if (isHundreds) return value.equals(lexeme.value) ? one : new Fraction(lexeme.value);
  const exponent = scan.lexicon.magnitudes.get(key) ?? scan.lexicon.abbreviations.get(text);
  if (exponent !== undefined) return powerOfTen(exponent);
  const half = scaled ? [12, 9, 6].find(candidate => value.compare(powerOfTen(candidate)) >= 0) : undefined;
  return half === undefined ? one : powerOfTen(half);
}

/** "entre 30 et 40 000": thirty, or thirty thousand. */
function mayShareThousand(scan: Scan, first: Amount, second: Amount): boolean {
  if (!second.numeral.grouped || second.value === null || first.value === null) return false;
  const shared = first.value.mul(1000);
  return isBare(scan, first) && second.value.mod(1000).equals(0) && shared.compare(second.value) < 0;
}

/** "3-1", "1-3" with no noun after: who can tell. */
function mayBeScore(scan: Scan, first: Amount, second: Amount): boolean {
  const small = (amount: Amount) => amount.numeral.plain === true && (amount.value?.compare(100) ?? 0) < 0;
  const next = tokenAt(scan, second.end);
  const hasNoun =
    second.unit !== undefined ||
    (next.kind === "word" && next.gap !== "" && !scan.lexicon.stops.has(next.key));
  return small(first) && small(second) && !hasNoun;
}
