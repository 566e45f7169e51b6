import {readDigits} from "./digits.ts";
import {ordinalSuffixes} from "./ordinal.ts";
import {type Found, noQuantity} from "./reading.ts";
import {
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
import {isCapitalised} from "./token.ts";
import {matchUnit} from "./unit-index.ts";

/** Letters at the digits make a name of them: `A61`, `covid-19`, `5G`, `3D`; so do a second pair of marks. */
export function readName(scan: Scan, at: number): Found | null {
  const {gap} = tokenAt(scan, at);
  const {kind, text} = tokenAt(scan, at - 1);
  const prefix = tokenAt(scan, at - 2);
  const digits = readDigits(scan, at);
  const end = digits?.end ?? at + 1;
  const isHyphened = gap === "" && isTightWord(scan, at - 1, "-");
  const isAttached =
    gap === "" &&
    (text === "_" || (kind === "word" && !isWord(scan, at - 1, "x") && !isCurrencySign(scan, at - 1)));
  const isDatePrefix = isWord(scan, at - 2, "mi mid post pré pre avant après anti ex");
  if (isAttached || (isHyphened && prefix.kind === "word" && !isDatePrefix))
    return noQuantity("name", endOfName(scan, end), {from: startOfName(scan, at)});
  // "1° …", "1. …": an item of an enumeration.
  const isMark = isTight(scan, end) && !isTight(scan, end + 1);
  const isLine = (at === 0 || gap.includes("\n")) && isWord(scan, end, ". )");
  const isItem = isMark && (isWord(scan, end, "°") || (isLine && isCapitalised(tokenAt(scan, end + 1))));
  if (isAddress(scan, end)) return noQuantity("number", end);
  if (isItem) return noQuantity("number", end + 1);
  // "831-1,832-3": a list of codes.
  if (isHyphened && prefix.kind === "digits") return noQuantity("number", end);
  if (digits?.code && !matchUnit(scan, end)) return noQuantity("number", endOfName(scan, end));
  if (tokenAt(scan, end).kind !== "word" || !isTight(scan, end)) return readWindowsName(scan, at, end);
  return isKnownSuffix(scan, end) ? null : noQuantity("name", endOfName(scan, end));
}

/** "3x", but not "1920x1080". */
export const isTimes = (scan: Scan, at: number) => isTightWord(scan, at, "x") && !isTightDigits(scan, at + 1);

function isKnownSuffix(scan: Scan, at: number): boolean {
  const {text, key} = tokenAt(scan, at);
  const {abbreviations, magnitudes} = scan.lexicon;
  // "4K" is a format, "$4K" money.
  const isMagnitude =
    magnitudes.has(key) ||
    (abbreviations.has(text) &&
      (text !== "K" || isCurrencySign(scan, at + 1) || isCurrencySign(scan, at - 2)));
  return (
    isMagnitude ||
    matchUnit(scan, at) !== null ||
    ordinalSuffixes.test(key) ||
    isWord(scan, at, scan.isFrench ? "h s am pm" : "h s am pm p") ||
    isTimes(scan, at)
  );
}

/** "Windows 11", "RER 2": a proper noun just before, and no noun after. */
function readWindowsName(scan: Scan, at: number, end: number): Found | null {
  const {gap, text} = tokenAt(scan, at);
  const before = tokenAt(scan, at - 1);
  // A capital inside a sentence: after a word or a comma, or within the word as in "iPhone".
  const isInside =
    tokenAt(scan, at - 2).kind === "word" || isWord(scan, at - 2, ",") || !isCapitalised(before);
  const isProper =
    before.text !== before.key && gap === " " && isInside && end === at + 1 && text.length <= 3;
  const counts = isNoun(scan, end) || isDigits(scan, end) || matchUnit(scan, end);
  return isProper && !counts ? noQuantity("name", end, {from: at - 1}) : null;
}

/** "12 rue de la Paix", "10 Downing Street". */
function isAddress(scan: Scan, at: number): boolean {
  const street = "street road avenue";
  const isStreet = isWord(scan, at + 1, street) || isWord(scan, at + 2, street);
  return (isStreet && isCapitalised(tokenAt(scan, at))) || isWord(scan, at, "bis rue avenue boulevard");
}

const isMark = (scan: Scan, at: number) => tokenAt(scan, at).kind === "mark";

/** The first token of the letters before, not far back: `covid-19` from "covid". */
function startOfName(scan: Scan, at: number): number {
  let start = at;
  while (
    at - start < 6 &&
    isTight(scan, start) &&
    (!isMark(scan, start - 1) || isWord(scan, start - 1, "- _"))
  )
    start--;
  return start;
}

/** Takes in what hangs on a name without a space: `A380-800`, `4K`, `ISO-8859-1`. */
function endOfName(scan: Scan, at: number): number {
  let end = at;
  while (
    isTight(scan, end) &&
    (!isMark(scan, end) || (isWord(scan, end, "- . _ /") && isTightDigits(scan, end + 1)))
  )
    end++;
  return end;
}
