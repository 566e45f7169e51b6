import {builtInUnits} from "../built-in-units.ts";
import {exact} from "../quantity.ts";
import {endOfDigits} from "./digits.ts";
import {readName} from "./name.ts";
import {readPhone} from "./phone.ts";
import {type Found, noQuantity} from "./reading.ts";
import {
  goesOn,
  isCurrencySign,
  isDigits,
  isTight,
  isTightDigits,
  isTightWord,
  isWord,
  type Scan,
  tokenAt
} from "./scan.ts";
import {isCapitalised, isOneSpaceAfter} from "./token.ts";
import {matchUnit} from "./unit-index.ts";
import {lexemeAt} from "./word-number.ts";
import {readWordNumber} from "./words.ts";

/** Reads digits that name rather than count: telephone, postcode, article, version, road, code. */
export function readIdentifierAt(scan: Scan, at: number): Found | null {
  const {kind, text} = tokenAt(scan, at);
  if (lexemeAt(scan, at)) return readSpokenReference(scan, at);
  // "On '90s", "the 80s": a decade, where seconds are as likely.
  if (!scan.isFrench && /^[1-9]0$/.test(text) && isTightWord(scan, at + 1, "s"))
    return noQuantity("date", at + 2);
  const phone = kind === "digits" || /^[+(]$/.test(text) ? readPhone(scan, at) : null;
  if (phone || kind !== "digits") return phone;
  return (
    readDivided(scan, at) ??
    readSameOfSame(scan, at) ??
    readPostcode(scan, at) ??
    readReference(scan, at) ??
    readName(scan, at)
  );
}

/** "9/11", "50/50", ".5": digits that may mean many things; "3/4 des caméras" is a share. */
function readDivided(scan: Scan, at: number): Found | null {
  const isLoose = !isTight(scan, at - 1) || at === 1 || isCurrencySign(scan, at - 2);
  if (isWord(scan, at - 1, ".") && isTight(scan, at) && isLoose)
    return noQuantity("quantity", endOfDigits(scan, at), {reason: "no single number"});
  if (!isTightWord(scan, at + 1, "/") || !isTightDigits(scan, at + 2)) return null;
  const part = tokenAt(scan, at).text;
  const whole = tokenAt(scan, at + 2).text;
  const isShare =
    isWord(scan, at + 3, "of de des du d") &&
    Number(part) < Number(whole) &&
    /^[1-9]\d? [1-9]\d?$/.test(`${part} ${whole}`);
  return isShare
    ? {kind: "quantity", quantity: exact(`${part}/${whole}`), to: at + 3}
    : noQuantity("number", at + 3);
}

/** `24h/24`, `7j/7`, "24 heures sur 24", `24/7`: always, not a share. */
function readSameOfSame(scan: Scan, at: number): Found | null {
  if (!isWord(scan, at, "7 24")) return null;
  const {text} = tokenAt(scan, at);
  const jointAt = tokenAt(scan, at + 1).kind === "word" && !isWord(scan, at + 1, "sur") ? at + 2 : at + 1;
  const {text: other} = tokenAt(scan, jointAt + 1);
  return isWord(scan, jointAt, "/ sur") && (other === text || text + other === "247")
    ? noQuantity("number", jointAt + 2)
    : null;
}

/** "31000 Toulouse", "code postal 31000", "F-31000". */
function readPostcode(scan: Scan, at: number): Found | null {
  const {text} = tokenAt(scan, at);
  if (text.length !== 5 || endOfDigits(scan, at) !== at + 1 || matchUnit(scan, at + 1)) return null;
  const next = tokenAt(scan, at + 1);
  const isNamed =
    isWord(scan, at - 1, "postal postcode zip code") ||
    (isWord(scan, at - 1, "-") && isTight(scan, at) && tokenAt(scan, at - 2).text === "F");
  const isPlaced = scan.isFrench
    ? isCapitalised(next) && isOneSpaceAfter(next) && /^(?:0[1-9]|[1-8]|9[0-8])/.test(text)
    : /^[A-Z]{2}$/.test(tokenAt(scan, at - 1).text) && isOneSpaceAfter(tokenAt(scan, at));
  return isNamed || isPlaced ? noQuantity("postcode", at + 1) : null;
}

/** "article 12", "n° 5", "art. L. 251-1", "pages 30 à 35", "version 2.1". */
function readReference(scan: Scan, at: number): Found | null {
  const noun = referenceBefore(scan, at);
  if (noun === null || tokenAt(scan, at).gap === "\n") return null;
  let end = endOfDigits(scan, at);
  if (matchUnit(scan, end) && !isTight(scan, end)) return null;
  for (; isDigits(scan, end + 1) && !matchUnit(scan, end + 2); end += 2) {
    const isMark = isTightWord(scan, end, "- – / .") && isTight(scan, end + 1);
    const isList = noun.endsWith("s") && isWord(scan, end, "et and à to ou or ,") && goesOn(scan, end + 1);
    if (!isMark && !isList) break;
  }
  const hasSuffix = tokenAt(scan, end).kind === "word" && isTight(scan, end);
  return noQuantity("number", hasSuffix ? end + 1 : end);
}

/** "chapter two", « article premier » apart. */
function readSpokenReference(scan: Scan, at: number): Found | null {
  const {key} = tokenAt(scan, at - 1);
  const names = scan.lexicon.references.has(key) && !/^(?:no|n|v|p)$|.s$|^pp$/.test(key);
  const number = names ? readWordNumber(scan, at) : null;
  return number && !number.ordinal && !matchUnit(scan, number.end) ? noQuantity("number", number.end) : null;
}

/** The noun that a number belongs to: past a full stop, a degree sign, and the letter of a code of laws. */
function referenceBefore(scan: Scan, at: number): string | null {
  let index = at - 1;
  if (isWord(scan, index, "° # § º")) return "n";
  const isAbbreviated = isWord(scan, index, ".");
  if (isAbbreviated) index--;
  const {key, kind, text} = tokenAt(scan, index);
  // "art. L. 251-1": the letter of a code of laws.
  if (isAbbreviated && /^[LRDA]$/.test(text)) return "article";
  if (isAbbreviated && !isWord(scan, index, "no nos art p pp fig vol chap al v para sec")) return null;
  if (kind !== "word" || key === "n") return null;
  return scan.lexicon.references.has(key) || key === "nº" || (!isAbbreviated && isLabel(scan, at))
    ? key
    : null;
}

/** "les caméras 4, 7 et 12": the noun stands before, and none after. */
function isLabel(scan: Scan, at: number): boolean {
  const unit = matchUnit(scan, at - 1);
  const {kind, key} = tokenAt(scan, at + 1);
  return (
    unit?.end === at &&
    !Object.hasOwn(builtInUnits, unit.value) &&
    tokenAt(scan, at).text.length <= 2 &&
    (kind === "mark" || kind === "end" || scan.lexicon.stops.has(key))
  );
}
