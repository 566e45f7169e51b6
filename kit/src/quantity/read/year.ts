import {readDigits} from "./digits.ts";
import {matchPhrase} from "./phrase-table.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
import {followsOn, isCapitalised, type Token} from "./token.ts";
import {matchUnit} from "./unit-index.ts";

/** Words before a year that make it one. */
const datesWhatFollows =
  /^(?:en|depuis|dès|fin|début|courant|mi|année|an|exercice|saison|édition|millésime|in|since|by|during|until|till|early|late|mid|year|of|before|after|avant|après)$/;

/** True where four bare digits are a year rather than a count. */
export function isYear(scan: Scan, at: number): boolean {
  return judgeYear(scan, at) === "year";
}

/** What four bare digits are: `cannot be known` where a count and a year are as likely. */
export function judgeYear(scan: Scan, at: number): "year" | "count" | "cannot be known" {
  const {lexicon} = scan;
  const {text, kind, gap} = tokenAt(scan, at);
  if (kind !== "digits" || !/^[12]\d{3}$/.test(text)) return "count";
  const digits = readDigits(scan, at);
  if (digits?.end !== at + 1) return "count";
  // "2016/679" and "n° 2003-484" are names of acts, "article 2017" is a number.
  if (
    /^[-/]$/.test(tokenAt(scan, at + 1).key) &&
    isDigitsAt(scan, at + 2) &&
    !/^(?:[12]\d{3}|\d\d)$/.test(tokenAt(scan, at + 2).text)
  )
    return "count";
  if (
    lexicon.references.has(tokenAt(scan, at - 1).key) &&
    !isWord(scan, at - 1, "saison season version windows act loi schedule note")
  )
    return "count";
  const value = Number(text);
  const before = tokenAt(scan, at - 1);
  const next = tokenAt(scan, at + 1);
  if ((next.kind === "word" && next.gap === "") || (before.text === "_" && gap === "")) return "count";
  if (before.kind === "word" && gap !== "" && datesWhatFollows.test(before.key))
    return hasUnit(scan, at + 1) && before.key !== "en" && before.key !== "in" ? "count" : "year";
  if (hasUnit(scan, at + 1)) return "count";
  if (value < 1900 || value > 2099)
    return isAlone(before, next) && value < 2100 && value > 1400 ? "year" : "count";
  if (!isPluralNoun(scan, next)) return "year";
  return scan.language === "fr" ? judgeFrench(before) : judgeEnglish(before, value);
}

const isDigitsAt = (scan: Scan, at: number) =>
  tokenAt(scan, at).kind === "digits" && tokenAt(scan, at).gap === "";

function hasUnit(scan: Scan, at: number): boolean {
  return matchUnit(scan, at) !== null || matchPhrase(scan.lexicon.tax, scan.tokens, at) !== null;
}

/** "(1789)", and a year that fills its line. */
const isAlone = (before: Token, next: Token) =>
  (before.key === "(" && next.key === ")") || (before.kind === "end" && next.kind === "end");

function isPluralNoun({lexicon}: Scan, token: Token): boolean {
  if (token.kind !== "word" || token.gap === "" || !followsOn(token) || isCapitalised(token)) return false;
  return (/.{3}[sx]$/.test(token.key) || token.key === "people") && !lexicon.stops.has(token.key);
}

/** « les élections 2024 perdues » is a year, « accueille 2000 visiteurs » a count. */
function judgeFrench(before: Token): "count" | "cannot be known" {
  const afterNoun =
    before.kind === "word" &&
    (/[sx]$/.test(before.key)
      ? !/^(?:les|des|ces|ses|leurs|nos|vos|aux|dans|plus|moins|près)$/.test(before.key)
      : isCapitalised(before));
  return afterNoun ? "cannot be known" : "count";
}

/** "the 2019 elections" is a year, "2000 people" a count; others may be either. */
function judgeEnglish(before: Token, value: number): "year" | "count" | "cannot be known" {
  if (/^(?:the|its|their|his|her|our|this|that)$/.test(before.key)) return "year";
  return value % 100 === 0 ? "count" : "cannot be known";
}
