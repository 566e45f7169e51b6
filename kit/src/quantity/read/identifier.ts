import {builtInUnits} from "../built-in-units.ts";
import {exact} from "../quantity.ts";
import {readDigits} from "./digits.ts";
import {readName} from "./name.ts";
import {readPhone} from "./phone.ts";
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
  if (lexicon.references.has(key) || /^nº?$/.test(key)) return key;
  return isLabel({lexicon, ...scan}, at, index) ? key : null;
}

/** "les caméras 4, 7 et 12": the noun stands before, and none after. */
function isLabel(scan: Scan, at: number, index: number): boolean {
  const unit = matchUnit(scan, index);
  if (index !== at - 1 || unit?.end !== at || isBuiltIn(unit.value)) return false;
  const next = tokenAt(scan, at + 1);
  return (
    tokenAt(scan, at).text.length <= 2 &&
    (next.kind === "mark" || next.kind === "end" || scan.lexicon.stops.has(next.key))
  );
}

const isBuiltIn = (unit: string) => Object.hasOwn(builtInUnits, unit);
