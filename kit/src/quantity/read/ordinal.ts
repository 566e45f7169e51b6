import {romanNumerals} from "../roman.ts";
import {endOfDigits} from "./digits.ts";
import {type Found, noQuantity} from "./reading.ts";
import {isTight, isWord, type Scan, tokenAt} from "./scan.ts";
import {lexemeAt} from "./word-number.ts";
import {readWordNumber} from "./words.ts";

/** What makes an ordinal of digits: `1er`, `2nd`. */
export const ordinalSuffixes = /^(?:ers?|res?|ères?|es?|è|[èe]mes?|ièmes?|nde?s?|ᵉʳ|ᵉ|st|rd|th)$/;

/** Reads `1er`, `2e`, `3rd`, `vingt-cinquième`, `first`, `XXe siècle`; a century is a date. */
export function readOrdinalAt(scan: Scan, at: number): Found | null {
  const {kind, text, key} = tokenAt(scan, at);
  if (kind === "digits") {
    const end = endOfDigits(scan, at);
    const isOrdinal = isTight(scan, end) && ordinalSuffixes.test(tokenAt(scan, end).key);
    return isOrdinal ? toOrdinal(scan, end + 1, end === at + 1 ? Number(text) : 0) : null;
  }
  const roman = scan.isFrench ? /^([IVX]+)(?:er|ère|e|ème|ᵉʳ|ᵉ)$/.exec(text)?.[1] : undefined;
  if (roman) return toOrdinal(scan, at + 1, romanNumerals.indexOf(roman));
  if (scan.lexicon.loneOrdinals.has(key)) return isTimeUnit(scan, at) ? null : noQuantity("ordinal", at + 1);
  const number = lexemeAt(scan, at) ? readWordNumber(scan, at) : null;
  return number?.ordinal ? toOrdinal(scan, number.end, Number(number.value)) : null;
}

/** "par seconde", "une seconde", "a second" are times. */
const isTimeUnit = (scan: Scan, at: number) =>
  isWord(scan, at, "seconde secondes") &&
  !isWord(scan, at - 1, "la le les sa son ses leur leurs notre au du ce cette et");

function toOrdinal(scan: Scan, to: number, value: number): Found {
  return isWord(scan, to, "siècle siècles century centuries") && value >= 1 && value <= 30
    ? noQuantity("date", to + 1, {time: `${String(value - 1).padStart(2, "0")}XX`})
    : noQuantity("ordinal", to);
}
