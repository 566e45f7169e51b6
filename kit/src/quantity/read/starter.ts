import {type Scan, tokenAt} from "./scan.ts";

/** Words that a reading may begin with, besides number words, comparators, months and units. */
const openings = new Set(
  (
    "d du la le les l cette ce sa leur notre des quelques plusieurs entre avant depuis dès " +
    "après vers printemps été automne hiver fin début courant mi années année an q t " +
    "virgule a an half several few many couple between from minus point by until till " +
    "before prior since as starting beginning after spring summer autumn fall winter early " +
    "late mid http https www x us dizaines douzaines vingtaines trentaines centaines " +
    "milliers millions milliards dozens tens hundreds thousands billions trillions scores"
  ).split(" ")
);

/** False for the words, nearly all of a text, that no reading begins with. */
export function isStarter(scan: Scan, at: number): boolean {
  const {kind, key, text} = tokenAt(scan, at);
  if (kind !== "word") return kind === "digits" || !/^[,;:!?"«»)\]}]$/.test(text);
  const {lexemes, before, months, loneOrdinals} = scan.lexicon;
  if (openings.has(key) || lexemes.has(key) || before.has(key) || months.has(key) || loneOrdinals.has(key))
    return true;
  // A currency's code, a century in Roman numerals, the country of a dollar.
  const isUpper = text.charCodeAt(0) <= 90;
  if (!isUpper) return false;
  return (
    scan.units.currencySigns.has(text) ||
    /^[IVX]+(?:er|ère|e|ème|ᵉʳ|ᵉ)$/.test(text) ||
    tokenAt(scan, at + 1).text === "$"
  );
}
