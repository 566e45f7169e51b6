import {romanNumerals} from "../roman.ts";
import {readDigits} from "./digits.ts";
import {type Found, noQuantity} from "./reading.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
import {readWordNumber} from "./words.ts";

/** What makes an ordinal of digits: `1er`, `2nd`. */
export const ordinalSuffixes =
  /^(?:er|ers|re|res|ère|ères|e|es|è|ème|èmes|eme|emes|ième|ièmes|nde?|nds|ndes|ᵉʳ|ᵉ|st|rd|th)$/;

/** Reads `1er`, `2e`, `3rd`, `vingt-cinquième`, `first`, `XXe siècle`; a century is a date. */
export function readOrdinalAt(scan: Scan, at: number): Found | null {
  const token = tokenAt(scan, at);
  if (token.kind === "digits") {
    const end = readDigits(scan, at)?.end ?? at + 1;
    const suffix = tokenAt(scan, end);
    if (suffix.gap !== "" || !ordinalSuffixes.test(suffix.key)) return null;
    if (end > at + 1) return noQuantity("ordinal", end + 1);
    return century(scan, Number(token.text), at + 2) ?? noQuantity("ordinal", at + 2);
  }
  if (token.kind !== "word") return null;
  const roman = scan.language === "fr" ? /^([IVX]+)(?:er|ère|e|ème|ᵉʳ|ᵉ)$/.exec(token.text)?.[1] : undefined;
  if (roman) return century(scan, romanNumerals.indexOf(roman), at + 1) ?? noQuantity("ordinal", at + 1);
  if (scan.lexicon.loneOrdinals.has(token.key))
    return isTimeUnit(scan, at) ? null : noQuantity("ordinal", at + 1);
  if (!scan.lexicon.lexemes.has(token.key)) return null;
  const number = readWordNumber(scan, at);
  return number?.ordinal
    ? (century(scan, Number(number.value), number.end) ?? noQuantity("ordinal", number.end))
    : null;
}

/** "par seconde", "une seconde", "a second" are times. */
function isTimeUnit(scan: Scan, at: number): boolean {
  const {key} = tokenAt(scan, at);
  if (!/^secondes?$/.test(key)) return false;
  const before = tokenAt(scan, at - 1);
  return !/^(?:la|le|les|sa|son|ses|leur|leurs|notre|au|du|ce|cette|et)$/.test(before.key);
}

function century(scan: Scan, number: number, at: number): Found | null {
  if (!isWord(scan, at, "siècle siècles century centuries") || number < 1 || number > 30) return null;
  return noQuantity("date", at + 1, {time: `${String(number - 1).padStart(2, "0")}XX`});
}
