import {combineUnits} from "../unit.ts";
import {matchPhrase} from "./phrase-table.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
import {followsOn, type Token} from "./token.ts";
import {matchUnit} from "./unit-index.ts";

/** A unit after its number. `unit` is canonical; absent where only a tax word was found. */
export interface UnitReading {
  readonly end: number;
  readonly unit?: string;
  readonly tax?: "excluded" | "included";
  /** Why the number has no value here: it is a rate per something unknown. */
  readonly reason?: string;
}

export interface UnitPlace {
  /** True where French puts "de" before the noun: after a million, a hundred or so, a fraction. */
  of: boolean;
  /** Words that may stand between number and noun. */
  between: number;
}

/** Reads the noun after a number: `caméras`, `nouvelles caméras`, `images par seconde`, `euros HT`, `€/mois`. */
export function readUnit(scan: Scan, at: number, place: UnitPlace): UnitReading | null {
  const found = findUnit(scan, at, place);
  if (!found) {
    const tax = matchPhrase(scan.lexicon.tax, scan.tokens, at);
    return tax ? {end: tax.end, tax: tax.value} : null;
  }
  return completeUnit(scan, found.value, found.end);
}

/** What may follow a unit: what it is counted by, and its tax basis. */
export function completeUnit(scan: Scan, unit: string, at: number): UnitReading {
  let end = at;
  let whole = unit;
  let reason: string | undefined;
  let tax = scan.units.currencies.has(unit) ? matchPhrase(scan.lexicon.tax, scan.tokens, end) : null;
  if (tax) end = tax.end;
  for (let per = readPer(scan, end); per; per = readPer(scan, end)) {
    if (per.unit === undefined) reason = `"${tokenAt(scan, per.end - 1).text}" is no unit here`;
    else whole = combineUnits(whole, per.unit, -1);
    end = per.end;
  }
  if (!tax && scan.units.currencies.has(unit)) {
    tax = matchPhrase(scan.lexicon.tax, scan.tokens, end);
    if (tax) end = tax.end;
  }
  return {end, unit: whole, ...(tax && {tax: tax.value}), ...(reason && {reason})};
}

function findUnit(scan: Scan, at: number, {of, between}: UnitPlace): {value: string; end: number} | null {
  let from = at;
  const first = tokenAt(scan, at);
  if (scan.language === "en" && first.key === "-" && first.gap === "" && tokenAt(scan, at + 1).gap === "")
    return matchUnit(scan, at + 1);
  if (of && followsOn(first)) {
    if (first.key === "de" || first.key === "of")
      from = isWord(scan, at + 1, "a an") && first.key === "of" ? at + 2 : at + 1;
    else if (first.key === "d" && isWord(scan, at + 1, "'")) from = at + 2;
  }
  for (let skipped = 0; ; skipped++) {
    const unit = matchUnit(scan, from + skipped);
    // A symbol stands at its number: "deux parents h" has no hours.
    if (unit && (skipped === 0 || tokenAt(scan, from + skipped).text.length > 1)) return unit;
    if (skipped >= between || !mayStandBetween(scan, tokenAt(scan, from + skipped))) return null;
  }
}

/** An adjective, as far as can be told: no preposition, verb or number, and in English no plural. */
function mayStandBetween({lexicon, language}: Scan, token: Token): boolean {
  if (token.kind !== "word" || token.gap === "" || !followsOn(token)) return false;
  if (lexicon.stops.has(token.key) || lexicon.lexemes.has(token.key)) return false;
  return language === "fr" || !/[^us]s$/.test(token.key);
}

/** Nouns that money is often counted by, and that no notebook need declare. */
const countedBy = /^(?:habitant|personne|tête|foyer|ménage|élève|agent|logement|km|kg|litre|tonne)$/;

/** `par seconde`, `per licence`, `/mois`, `a month`. A noun that is no unit is told by its absence. */
function readPer(scan: Scan, at: number): {end: number; unit?: string} | null {
  const {key, gap} = tokenAt(scan, at);
  const next = tokenAt(scan, at + 1);
  if (!followsOn(tokenAt(scan, at)) || !followsOn(next)) return null;
  // "£1,200-a-month".
  if (
    scan.language === "en" &&
    key === "-" &&
    gap === "" &&
    isWord(scan, at + 1, "a per") &&
    isWord(scan, at + 2, "-")
  ) {
    const unit = matchUnit(scan, at + 3);
    return unit && {end: unit.end, unit: unit.value};
  }
  if (isWord(scan, at, "et and") && isWord(scan, at + 1, "par per")) return readPer(scan, at + 1);
  if (scan.language === "en" && /^(?:an?|each|every)$/.test(key)) {
    const unit = matchUnit(scan, at + 1);
    const isAgo = unit && isWord(scan, unit.end, "earlier ago later before after");
    return unit && !isAgo && /^(?:s|min|h|day|week|month|year)$/.test(unit.value)
      ? {end: unit.end, unit: unit.value}
      : null;
  }
  const isSlash = key === "/" && (gap === "" || next.gap !== "");
  if (!isSlash && key !== (scan.language === "fr" ? "par" : "per")) return null;
  const unit = matchUnit(scan, at + 1);
  if (unit) return {end: unit.end, unit: unit.value};
  if (next.kind !== "word") return null;
  // French "par" is also "by": only nouns that count are taken for a rate.
  return isSlash || scan.language === "en" || countedBy.test(next.key) ? {end: at + 2} : null;
}
