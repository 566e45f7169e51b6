import {isCurrencySign, type Scan, tokenAt} from "./scan.ts";

/** False for the words, nearly all of a text, that no reading begins with. */
export function isStarter(scan: Scan, at: number): boolean {
  const {kind, key, text} = tokenAt(scan, at);
  if (kind !== "word") return kind === "digits" || !/^[,;:!?"«»)\]}]$/.test(text);
  if (scan.lexicon.openings.has(key)) return true;
  // A currency's code, a century in Roman numerals, the country of a dollar.
  return (
    text.charCodeAt(0) <= 90 &&
    (isCurrencySign(scan, at) ||
      /^[IVX]+(?:er|ère|e|ème|ᵉʳ|ᵉ)$/.test(text) ||
      tokenAt(scan, at + 1).text === "$")
  );
}
