import {exact} from "../quantity.ts";
import {readDigits} from "./digits.ts";
import {type Found, noQuantity} from "./reading.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
import {followsOn, isCapitalised, isOneSpaceAfter} from "./token.ts";
import {matchUnit} from "./unit-index.ts";
import {readWordNumber} from "./words.ts";

/** Reads digits that name rather than count: telephone, postcode, article, version, road, code. */
export function readIdentifierAt(scan: Scan, at: number): Found | null {
  const token = tokenAt(scan, at);
  const dialled =
    token.kind === "digits" || token.text === "+" || token.text === "(" ? readPhone(scan, at) : null;
  // "On '90s", "the 80s": a decade, where seconds are as likely.
  if (
    scan.language === "en" &&
    /^[1-9]0$/.test(token.text) &&
    isWord(scan, at + 1, "s") &&
    tokenAt(scan, at + 1).gap === ""
  )
    return noQuantity("date", at + 2);
  if (scan.lexicon.lexemes.has(token.key)) return readSpokenReference(scan, at);
  if (dialled || token.kind !== "digits") return dialled;
  return (
    readDivided(scan, at) ??
    readSameOfSame(scan, at) ??
    readPostcode(scan, at) ??
    readReference(scan, at) ??
    readName(scan, at)
  );
}

/** As numbers are dialled: `05 61 22 29 22`, `+33 (0)5 61…`, `020 7946 0123`, `555-123-4567`. */
const phone =
  /^(?:\+(?!\d{1,3}(?: \d{3})+(?![ \d]))\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){3,6}|0\d(?:[ .-]?\d\d){4}|0 \d{3} \d{3} \d{3}|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}|\(?\d{3}\)?[ -]\d{3}-\d{4})(?!\d)/;

function readPhone(scan: Scan, at: number): Found | null {
  let text = "";
  const ends: number[] = [];
  for (let index = at; text.length < 24; index++) {
    const {gap, key, kind} = tokenAt(scan, index);
    const goesOn = kind === "digits" || /^[-+.()]$/.test(key);
    if (!goesOn || (index > at && gap.length > 1)) break;
    text += (index > at && gap ? " " : "") + key;
    ends.push(text.length);
  }
  const last = ends.indexOf(phone.exec(text)?.[0].length ?? -1);
  return last < 0 ? null : noQuantity("phone", at + last + 1);
}

/** "9/11", "50/50", ".5": digits that may mean many things; "3/4 des caméras" is a share. */
function readDivided(scan: Scan, at: number): Found | null {
  const {gap, text} = tokenAt(scan, at);
  const [slash, second] = [tokenAt(scan, at + 1), tokenAt(scan, at + 2)];
  const before = tokenAt(scan, at - 1);
  const isLoose = before.gap !== "" || at === 1 || scan.units.currencySigns.has(tokenAt(scan, at - 2).text);
  if (before.text === "." && gap === "" && isLoose)
    return noQuantity("quantity", readDigits(scan, at)?.end ?? at + 1, {
      reason: "no single number"
    });
  if (slash.text !== "/" || slash.gap !== "" || second.kind !== "digits" || second.gap !== "") return null;
  const isShare = isWord(scan, at + 3, "of de des du d") && Number(text) < Number(second.text);
  if (isShare && /^[1-9]\d?$/.test(text) && /^[1-9]\d?$/.test(second.text))
    return {kind: "quantity", quantity: exact(`${text}/${second.text}`), to: at + 3};
  return noQuantity("number", at + 3);
}

/** `24h/24`, `7j/7`, "24 heures sur 24", `24/7`: always, not a share. */
function readSameOfSame(scan: Scan, at: number): Found | null {
  const {text} = tokenAt(scan, at);
  for (const jointAt of [at + 1, at + 2]) {
    const joint = tokenAt(scan, jointAt);
    const other = tokenAt(scan, jointAt + 1);
    const isJoint = joint.text === "/" || joint.key === "sur";
    if (
      isJoint &&
      other.kind === "digits" &&
      (other.text === text || (text === "24" && other.text === "7")) &&
      (text === "7" || text === "24")
    )
      return noQuantity("number", jointAt + 2);
    if (joint.kind !== "word") return null;
  }
  return null;
}

/** "31000 Toulouse", "code postal 31000", "F-31000". */
function readPostcode(scan: Scan, at: number): Found | null {
  const {text, kind, gap} = tokenAt(scan, at);
  if (kind !== "digits" || text.length !== 5 || readDigits(scan, at)?.end !== at + 1) return null;
  const next = tokenAt(scan, at + 1);
  const before = tokenAt(scan, at - 1);
  const isNamed =
    /^(?:postal|postcode|zip|code)$/.test(before.key) ||
    (before.key === "-" && gap === "" && tokenAt(scan, at - 2).text === "F");
  const isTown =
    scan.language === "fr" &&
    isCapitalised(next) &&
    isOneSpaceAfter(next) &&
    /^(?:0[1-9]|[1-8]\d|9[0-8])/.test(text);
  const isState =
    scan.language === "en" && /^[A-Z]{2}$/.test(before.text) && isOneSpaceAfter(tokenAt(scan, at));
  const isUnit = matchUnit(scan, at + 1) !== null;
  return (isNamed || isTown || isState) && !isUnit ? noQuantity("postcode", at + 1) : null;
}

/** "article 12", "n° 5", "art. L. 251-1", "pages 30 à 35", "version 2.1". */
function readReference(scan: Scan, at: number): Found | null {
  const noun = referenceBefore(scan, at);
  if (noun === null || tokenAt(scan, at).gap === "\n") return null;
  let end = readDigits(scan, at)?.end ?? at + 1;
  if (matchUnit(scan, end) && tokenAt(scan, end).gap !== "") return null;
  for (;;) {
    const joint = tokenAt(scan, end);
    const next = tokenAt(scan, end + 1);
    const isMark = /^[-–/.]$/.test(joint.key) && joint.gap === "" && next.gap === "";
    const isList = noun.endsWith("s") && /^(?:et|and|à|to|ou|or|,)$/.test(joint.key) && followsOn(next);
    if (next.kind !== "digits" || !(isMark || isList) || matchUnit(scan, end + 2)) break;
    end += 2;
  }
  const suffix = tokenAt(scan, end);
  if (suffix.kind === "word" && suffix.gap === "") end++;
  return noQuantity("number", end);
}

/** "chapter two", « article premier » apart. */
function readSpokenReference(scan: Scan, at: number): Found | null {
  const {key} = tokenAt(scan, at - 1);
  const names = scan.lexicon.references.has(key) && !/^(?:nos?|n|v|pp?)$|s$/.test(key);
  const number = names ? readWordNumber(scan, at) : null;
  return number && !number.ordinal && !matchUnit(scan, number.end) ? noQuantity("number", number.end) : null;
}

/** The noun that a number belongs to: past a full stop, a degree sign, and the letter of a code of laws. */
function referenceBefore({lexicon, ...scan}: Scan, at: number): string | null {
  let index = at - 1;
  const seen = () => tokenAt(scan, index);
  if (/^[°#§º]$/.test(seen().text)) return "n";
  if (seen().text === ".") index--;
  // "art. L. 251-1": the letter of a code of laws.
  if (index < at - 1 && /^[LRDA]$/.test(seen().text)) return "article";
  const {key, kind} = seen();
  if (index < at - 1 && !/^(?:n|no|nos|art|p|pp|fig|vol|chap|al|v|para|sec)$/.test(key)) return null;
  if (kind !== "word" || key === "n") return null;
  return lexicon.references.has(key) || /^nº?$/.test(key) ? key : null;
}

/** Letters at the digits make a name of them: `A61`, `covid-19`, `5G`, `3D`; so do a second pair of marks. */
function readName(scan: Scan, at: number): Found | null {
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

const suffixes =
  /^(?:er|ers|re|res|ère|ères|e|es|è|ème|èmes|eme|emes|ième|ièmes|nde?|nds|ndes|ᵉʳ|ᵉ|st|rd|th|h|s|am|pm)$/;

function isKnownSuffix(scan: Scan, at: number): boolean {
  const {text, key} = tokenAt(scan, at);
  const isMoney =
    scan.units.currencySigns.has(tokenAt(scan, at + 1).text) ||
    scan.units.currencySigns.has(tokenAt(scan, at - 2).text);
  // "4K" is a format, "$4K" money.
  const isMagnitude = scan.lexicon.abbreviations.has(text) && (text !== "K" || isMoney);
  if (isMagnitude || scan.lexicon.magnitudes.has(key) || matchUnit(scan, at)) return true;
  return suffixes.test(key) || isTimes(scan, at) || (key === "p" && scan.language === "en");
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
