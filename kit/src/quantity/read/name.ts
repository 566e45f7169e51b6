import {readDigits} from "./digits.ts";
import {ordinalSuffixes} from "./ordinal.ts";
import {type Found, noQuantity} from "./reading.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
import {isCapitalised} from "./token.ts";
import {matchUnit} from "./unit-index.ts";

/** Letters at the digits make a name of them: `A61`, `covid-19`, `5G`, `3D`; so do a second pair of marks. */
export function readName(scan: Scan, at: number): Found | null {
  const {gap} = tokenAt(scan, at);
  const before = tokenAt(scan, at - 1);
  const digits = readDigits(scan, at);
  const end = digits?.end ?? at + 1;
  const isHyphened =
    before.key === "-" && before.gap === "" && gap === "" && tokenAt(scan, at - 2).kind === "word";
  const isAttached =
    gap === "" &&
    (before.text === "_" ||
      (before.kind === "word" && before.key !== "x" && !scan.units.currencySigns.has(before.text)));
  const prefix = tokenAt(scan, at - 2).key;
  const isDatePrefix = /^(?:mi|mid|post|pré|pre|avant|après|anti|ex)$/.test(prefix);
  if (isAttached || (isHyphened && !isDatePrefix))
    return noQuantity("name", endOfName(scan, end), {from: startOfName(scan, at)});
  // "831-1,832-3": a list of codes; "1° …": an item of an enumeration.
  const isOfCodes =
    before.key === "-" && before.gap === "" && gap === "" && tokenAt(scan, at - 2).kind === "digits";
  const degree = tokenAt(scan, end);
  const isLine = at === 0 || gap.includes("\n");
  const isMark = degree.gap === "" && tokenAt(scan, end + 1).gap !== "";
  const isItem =
    isMark &&
    (degree.text === "°" || (isLine && /^[.)]$/.test(degree.text) && isCapitalised(tokenAt(scan, end + 1))));
  if (isAddress(scan, end)) return noQuantity("number", end);
  if (isOfCodes || isItem) return noQuantity("number", isItem ? end + 1 : end);
  if (digits?.code && !matchUnit(scan, end)) return noQuantity("number", endOfName(scan, end));
  const suffix = tokenAt(scan, end);
  if (suffix.kind !== "word" || suffix.gap !== "") return readWindowsName(scan, at, end);
  return isKnownSuffix(scan, end) ? null : noQuantity("name", endOfName(scan, end));
}

/** "3x", but not "1920x1080". */
export const isTimes = (scan: Scan, at: number) =>
  isWord(scan, at, "x") &&
  tokenAt(scan, at).gap === "" &&
  !(tokenAt(scan, at + 1).kind === "digits" && tokenAt(scan, at + 1).gap === "");

function isKnownSuffix(scan: Scan, at: number): boolean {
  const {text, key} = tokenAt(scan, at);
  const isMoney =
    scan.units.currencySigns.has(tokenAt(scan, at + 1).text) ||
    scan.units.currencySigns.has(tokenAt(scan, at - 2).text);
  // "4K" is a format, "$4K" money.
  const isMagnitude = scan.lexicon.abbreviations.has(text) && (text !== "K" || isMoney);
  if (isMagnitude || scan.lexicon.magnitudes.has(key) || matchUnit(scan, at)) return true;
  return (
    ordinalSuffixes.test(key) ||
    isWord(scan, at, "h s am pm") ||
    isTimes(scan, at) ||
    (key === "p" && scan.language === "en")
  );
}

/** "Windows 11", "RER 2": a proper noun just before, and no noun after. */
function readWindowsName(scan: Scan, at: number, end: number): Found | null {
  const {gap, text} = tokenAt(scan, at);
  const before = tokenAt(scan, at - 1);
  const start = tokenAt(scan, at - 2);
  const next = tokenAt(scan, end);
  const isProper =
    // A capital inside a sentence: after a word or a comma, or within the word as in "iPhone".
    before.text !== before.key &&
    gap === " " &&
    (start.kind === "word" || start.text === "," || !isCapitalised(before)) &&
    end === at + 1 &&
    text.length <= 3;
  const counts =
    (next.kind === "word" && !scan.lexicon.stops.has(next.key)) ||
    next.kind === "digits" ||
    matchUnit(scan, end);
  return isProper && !counts ? noQuantity("name", end, {from: at - 1}) : null;
}

/** "12 rue de la Paix", "10 Downing Street". */
function isAddress(scan: Scan, at: number): boolean {
  const isStreet =
    isCapitalised(tokenAt(scan, at)) &&
    [at + 1, at + 2].some(index => isWord(scan, index, "street road avenue"));
  return isStreet || isWord(scan, at, "bis rue avenue boulevard");
}

/** The first token of the letters before, not far back: `covid-19` from "covid". */
function startOfName(scan: Scan, at: number): number {
  let start = at;
  while (at - start < 6 && tokenAt(scan, start).gap === "" && isOfName(scan, start - 1)) start--;
  return start;
}

const isOfName = (scan: Scan, at: number) =>
  /^(?:word|digits)$/.test(tokenAt(scan, at).kind) || isWord(scan, at, "- _");

/** Takes in what hangs on a name without a space: `A380-800`, `4K`, `ISO-8859-1`. */
function endOfName(scan: Scan, at: number): number {
  let end = at;
  while (
    tokenAt(scan, end).gap === "" &&
    (tokenAt(scan, end).kind !== "mark"
      ? tokenAt(scan, end).kind !== "end"
      : /^[-._/]$/.test(tokenAt(scan, end).key) &&
        tokenAt(scan, end + 1).kind === "digits" &&
        tokenAt(scan, end + 1).gap === "")
  )
    end++;
  return end;
}
