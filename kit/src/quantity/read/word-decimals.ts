import {isWord, type Scan} from "./scan.ts";
import {isUnit, lexemeAt, linkAt} from "./word-number.ts";
import {readWordHundreds} from "./words.ts";

/**
 * Reads what follows "virgule" or "point": digits one by one ("trois un deux") or as one number after its
 * zeros ("zéro cinq", "quarante-deux"). Gives the decimals as text, or null.
 */
export function readWordDecimals(scan: Scan, markAt: number): {decimals: string; end: number} | null {
  let decimals = "";
  let end = markAt + 1;
  let at = linkAt(scan, end);
  for (;;) {
    const lexeme = lexemeAt(scan, at);
    const isZero = lexeme?.value === 0 || isWord(scan, at, "o");
    if (!isZero) {
      // A digit that begins a longer number is not said alone: "quatre-vingt-dix", "two hundred".
      const isDigit = lexeme && isUnit(lexeme) && !lexeme.ordinal;
      if (!isDigit || (readWordHundreds(scan, at)?.end ?? 0) > at + 1) break;
    }
    decimals += isZero ? 0 : lexeme?.value;
    end = at + 1;
    at = linkAt(scan, end);
  }
  const number = /^0*$/.test(decimals) && !isWord(scan, at, "a an") ? readWordHundreds(scan, at) : null;
  if (number && !number.ordinal) return {decimals: decimals + number.value, end: number.end};
  return decimals === "" ? null : {decimals, end};
}
