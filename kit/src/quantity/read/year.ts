import {endOfDigits} from "./digits.ts";
import {matchPhrase} from "./phrase-table.ts";
import {goesOn, isNoun, isTightDigits, isWord, type Scan, tokenAt} from "./scan.ts";
import {isCapitalised} from "./token.ts";
import {matchUnit} from "./unit-index.ts";

/** Words before a year that make it one. */
const datesWhatFollows =
  "en depuis dès fin début courant mi année an exercice saison édition millésime in since by during until till early late mid year of before after avant après";

/** True where four bare digits are a year rather than a count. */
export const isYear = (scan: Scan, at: number) => judgeYear(scan, at) === "year";

/** What four bare digits are: `cannot be known` where a count and a year are as likely. */
export function judgeYear(scan: Scan, at: number): "year" | "count" | "cannot be known" {
  const {text, gap} = tokenAt(scan, at);
  const before = tokenAt(scan, at - 1);
  const next = tokenAt(scan, at + 1);
  if (!/^[12]\d{3}$/.test(text) || endOfDigits(scan, at) !== at + 1) return "count";
  // "2016/679" and "n° 2003-484" are names of acts, "article 2017" is a number.
  const isAct =
    isWord(scan, at + 1, "- /") &&
    isTightDigits(scan, at + 2) &&
    !/^(?:[12]\d{3}|\d\d)$/.test(tokenAt(scan, at + 2).text);
  const isReference =
    scan.lexicon.references.has(before.key) &&
    !isWord(scan, at - 1, "saison season version windows act loi schedule note");
  const isAttached = (next.kind === "word" && next.gap === "") || (before.text === "_" && gap === "");
  if (isAct || isReference || isAttached) return "count";
  const hasUnit = matchUnit(scan, at + 1) ?? matchPhrase(scan.lexicon.tax, scan.tokens, at + 1);
  if (gap !== "" && isWord(scan, at - 1, datesWhatFollows))
    return hasUnit && !isWord(scan, at - 1, "en in") ? "count" : "year";
  if (hasUnit) return "count";
  const value = Number(text);
  if (value < 1900 || value > 2099) {
    // "(1789)", and a year that fills its line.
    const isAlone = before.key + next.key === "()" || (before.kind === "end" && next.kind === "end");
    return isAlone && value < 2100 && value > 1400 ? "year" : "count";
  }
  const isPlural =
    isNoun(scan, at + 1) &&
    goesOn(scan, at + 1) &&
    !isCapitalised(next) &&
    /.{3}[sx]$|^people$/.test(next.key);
  if (!isPlural) return "year";
  if (scan.isFrench) return isAfterNoun(scan, at) ? "cannot be known" : "count";
  // "the 2019 elections" is a year, "2000 people" a count; others may be either.
  if (isWord(scan, at - 1, "the its their his her our this that")) return "year";
  return value % 100 === 0 ? "count" : "cannot be known";
}

/** « les élections 2024 perdues » is a year, « accueille 2000 visiteurs » a count. */
function isAfterNoun(scan: Scan, at: number): boolean {
  const before = tokenAt(scan, at - 1);
  if (before.kind !== "word") return false;
  return /[sx]$/.test(before.key)
    ? !isWord(scan, at - 1, "les des ces ses leurs nos vos aux dans plus moins près")
    : isCapitalised(before);
}
