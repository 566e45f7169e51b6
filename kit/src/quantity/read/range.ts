import {Fraction, mayShareThousand, powerOfTen} from "../fraction.ts";
import {exact, type Quantity} from "../quantity.ts";
import {type Amount, readAmount} from "./amount.ts";
import {readBound, readBoundAfter} from "./bound.ts";
import {isAbout} from "./lexicon.ts";
import {readOpener} from "./opener.ts";
import {type Found, noQuantity} from "./reading.ts";
import {
  goesOn,
  isCurrencySign,
  isDigits,
  isNoun,
  isTight,
  isTightDigits,
  isTightWord,
  isWord,
  type Scan,
  tokenAt
} from "./scan.ts";
import {lexemeAt} from "./word-number.ts";

type Joint = "between" | "from" | "hyphen" | "to" | "or";

/** Reads "entre 350 et 400 caméras", "from 5 to 10%", "de 1,5 à 2 millions d'euros". */
export function readOpenedRange(scan: Scan, at: number): Found | null {
  const opener = readOpener(scan, at);
  if (!opener || (!opener.isBetween && isChange(scan, at))) return null;
  const end = readEnd(scan, opener.end);
  const joint = opener.isBetween ? "between" : "from";
  return end && joinRange(scan, {first: end.amount, joint, about: end.about});
}

/** One end of a range: an amount with no comparator but "about". */
function readEnd(scan: Scan, at: number): {amount: Amount; about: boolean} | null {
  const {comparators, end} = readBound(scan, at);
  const amount = comparators.every(isAbout) ? readAmount(scan, end) : null;
  return amount && {amount, about: comparators.length > 0};
}

/** True where a number is the first of a change: "rose from 30 to 350" says 30 and 350. */
export const isOneOfTwo = (scan: Scan, at: number) =>
  scan.lexicon.changes.test(tokenAt(scan, at - 1).key) ||
  (readOpener(scan, at - 1)?.isBetween === false && isChange(scan, at - 1));

/** Verbs of change in the few words before: "est passé de 30 à 350" is no range. */
function isChange(scan: Scan, at: number): boolean {
  for (let back = at - 1; back >= at - 5; back--) {
    if (tokenAt(scan, back).kind !== "word" && !isWord(scan, back, "' ,")) return false;
    if (scan.lexicon.changes.test(tokenAt(scan, back).key)) return true;
  }
  return false;
}

/** Reads the second end after a first one: "350 à 400", "350-400", "deux ou trois". */
export function joinRange(
  scan: Scan,
  {first, joint: opener, about}: {first: Amount; joint?: Joint; about: boolean}
): Found | null {
  const joint = readJoint(scan, first.end, opener);
  const end = joint && readEnd(scan, first.end + 1);
  if (!joint || !end) return null;
  const {amount: second} = end;
  // "831 à 832-4": numbers of articles.
  if (isTightWord(scan, second.end, "-") && isTightDigits(scan, second.end + 1))
    return noQuantity("number", second.end + 2);
  if (joint === "hyphen" && second.form !== first.form) return null;
  return toRange(scan, {first, second, joint, about: about || end.about});
}

function readJoint(scan: Scan, at: number, opener: Joint | undefined): Joint | null {
  const [and, to, or] = scan.isFrench ? ["et", "à", "ou"] : ["and", "to", "or"];
  const {key} = tokenAt(scan, at);
  if (!goesOn(scan, at)) return null;
  if (opener === "between") return key === and ? opener : null;
  if (key === to) return opener ?? "to";
  if (opener === "from") return null;
  if (key === or) return "or";
  // A dash with a space on one side only is a sign or punctuation.
  return isWord(scan, at, "- –") && isTight(scan, at) === isTight(scan, at + 1) && isDigits(scan, at + 1)
    ? "hyphen"
    : null;
}

interface Ends {
  first: Amount;
  second: Amount;
  joint: Joint;
  about: boolean;
}

function toRange(scan: Scan, {first, second, joint, about}: Ends): Found | null {
  const unit = second.unit ?? first.unit;
  const isOpened = joint === "between" || joint === "from";
  // "30 caméras à 350": the second number is something else.
  if (
    (first.unit ?? unit) !== unit ||
    (first.unit && !second.unit && joint !== "between" && !isMoneyBefore(scan, first))
  )
    return null;
  // "de 8 h à 18 h", "entre 2 et 3 heures du matin".
  const isHour = first.unit === "h" || isWord(scan, second.end, "du le");
  if (unit === "h" && scan.isFrench && isOpened && isHour && (second.value?.compare(24) ?? 1) <= 0)
    return noQuantity("time of day", second.end);
  const after = readBoundAfter(scan, second.end);
  const found = (quantity: Quantity | null, reason?: string): Found => ({
    kind: "quantity",
    quantity,
    to: after?.value === "about" ? after.end : second.end,
    unit,
    tax: second.tax ?? first.tax,
    reason
  });
  const low = mayBeThousands(scan, first, second) ? null : shareMagnitude(scan, first, second);
  const high = second.value;
  if (!low || !high) return found(null, first.reason ?? second.reason ?? "unclear bounds");
  if (low.compare(high) >= 0)
    return joint === "between" || joint === "hyphen" ? found(null, "unclear bounds") : null;
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
  const isApproximate = about || first.about === true || second.about === true;
  return found({...exact(low, unit), high, about: isApproximate});
}

const isMoneyBefore = (scan: Scan, {start}: Amount) => isCurrencySign(scan, start);

/** "entre 1,5 et 2 millions", "trois à quatre cents": the first shares what multiplies the second, in order. */
function shareMagnitude(scan: Scan, first: Amount, second: Amount): Fraction | null {
  const {value} = first;
  if (!value || !second.value || !isBare(scan, first)) return value;
  const shared = value.mul(multiplierOf(scan, second, second.value));
  return shared.compare(second.value) < 0 ? shared : value;
}

/** A number below a thousand, with no noun of its own; "€1.5-2 million" has its sign before both. */
const isBare = (scan: Scan, first: Amount) =>
  (first.unit === undefined || isMoneyBefore(scan, first)) &&
  !first.scaled &&
  !first.about &&
  (first.value?.compare(1000) ?? 1) < 0;

function multiplierOf(scan: Scan, {numberEnd, form, scaled}: Amount, value: Fraction): Fraction {
  const {key, text, kind} = tokenAt(scan, numberEnd - 1);
  const one = new Fraction(1);
  if (form === "collective" || kind !== "word") return one;
  const size = lexemeAt(scan, numberEnd - 1)?.value ?? 0;
  // "de dix à cent" multiplies nothing.
  if (size >= 100) return value.equals(size) ? one : new Fraction(size);
  const exponent = scan.lexicon.magnitudes.get(key) ?? scan.lexicon.abbreviations.get(text);
  const said = [12, 9, 6].find(power => scaled && value.compare(powerOfTen(power)) >= 0);
  return powerOfTen(exponent ?? said ?? 0);
}

/** "entre 30 et 40 000": thirty, or thirty thousand. */
function mayBeThousands(scan: Scan, first: Amount, {grouped, value}: Amount): boolean {
  if (!grouped || !value || !first.value || !isBare(scan, first)) return false;
  return mayShareThousand(first.value, value);
}

/** "3-1", "1-3" with no noun after: who can tell. */
function mayBeScore(scan: Scan, first: Amount, second: Amount): boolean {
  const isSmall = ({plain, value}: Amount) => plain === true && (value?.compare(100) ?? 0) < 0;
  return isSmall(first) && isSmall(second) && second.unit === undefined && !isNoun(scan, second.end);
}
