import Fraction from "fraction.js";
import {isWord, type Scan} from "./scan.ts";
import {lexemeAt, linkAt} from "./word-number.ts";
import {readWordHundreds} from "./words.ts";

/**
 * Reads what follows "virgule" or "point": digits one by one ("trois un deux") or as one number after its
 * zeros ("zéro cinq", "quarante-deux"). Gives the decimals as text, or null.
 */
export function readWordDecimals(scan: Scan, markAt: number): {decimals: string; end: number} | null {
  let decimals = "";
  let end = markAt + 1;
  let at = linkAt(scan, end);
  for (; isZero(scan, at); at = linkAt(scan, end)) {
    decimals += "0";
    end = at + 1;
  }
  for (let digit = lexemeAt(scan, at); digit && isDigit(scan, at); digit = lexemeAt(scan, at)) {
    // A digit that begins a longer number is not said alone: "quatre-vingt-dix", "two hundred".
    const longer = readWordHundreds(scan, at);
    if (longer && longer.end > at + 1) break;
    decimals += String(digit.value);
    end = at + 1;
    at = linkAt(scan, end);
  }
  const number = at >= 0 && /^0*$/.test(decimals) ? readWordHundreds(scan, at) : null;
  if (number && !number.ordinal && !isWord(scan, at, "a an"))
    return {decimals: decimals + number.value, end: number.end};
  return decimals === "" ? null : {decimals, end};
}

const isZero = (scan: Scan, at: number) =>
  lexemeAt(scan, at)?.form === "zero" || (at >= 0 && isWord(scan, at, "o"));

function isDigit(scan: Scan, at: number): boolean {
  const lexeme = lexemeAt(scan, at);
  return (lexeme?.form === "unit" || lexeme?.form === "zero") && !lexeme.ordinal;
}

export function toDecimal(whole: bigint, decimals: string): Fraction {
  return new Fraction(`${whole}.${decimals}`);
}
