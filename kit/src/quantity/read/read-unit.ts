import {combineUnits} from "../unit.ts";
import {matchPhrase} from "./phrase-table.ts";
import type {Tax} from "./reading.ts";
import {goesOn, isNoun, isTight, isTightWord, isWord, type Scan, tokenAt} from "./scan.ts";
import {isDuration, isMoney, matchUnit} from "./unit-index.ts";
import {lexemeAt} from "./word-number.ts";

/** A unit after its number. `unit` is canonical; absent where only a tax word was found. */
export interface UnitReading {
  readonly end: number;
  readonly unit?: string;
  readonly tax?: Tax | undefined;
  /** Why the number has no value here: it is a rate per something unknown. */
  readonly reason?: string | undefined;
}

export interface UnitPlace {
  /** True where French puts "de" before the noun: after a million, a hundred or so, a fraction. */
  of?: boolean | undefined;
  /** Words that may stand between number and noun. */
  between: number;
}

/** Reads the noun after a number: `caméras`, `nouvelles caméras`, `images par seconde`, `euros HT`, `€/mois`. */
export function readUnit(scan: Scan, at: number, place: UnitPlace): UnitReading | null {
  const found = findUnit(scan, at, place);
  if (found) return completeUnit(scan, found.value, found.end);
  const tax = matchPhrase(scan.lexicon.tax, scan.tokens, at);
  return tax && {end: tax.end, tax: tax.value};
}

/** What may follow a unit: what it is counted by, and its tax basis before or after that. */
export function completeUnit(scan: Scan, base: string, at: number): UnitReading {
  let end = at;
  let unit = base;
  let reason: string | undefined;
  let tax: Tax | undefined;
  const readTax = () => {
    const found = isMoney(scan, base) && !tax ? matchPhrase(scan.lexicon.tax, scan.tokens, end) : null;
    if (found) ({value: tax, end} = found);
  };
  readTax();
  for (let per = readPer(scan, end); per; per = readPer(scan, end)) {
    if (per.value === undefined) reason = `"${tokenAt(scan, per.end - 1).text}" is no unit here`;
    else unit = combineUnits(unit, per.value, -1);
    end = per.end;
  }
  readTax();
  return {end, unit, tax, reason};
}

function findUnit(scan: Scan, at: number, {of, between}: UnitPlace): {value: string; end: number} | null {
  if (!scan.isFrench && isTightWord(scan, at, "-") && isTight(scan, at + 1)) return matchUnit(scan, at + 1);
  let from = at;
  if (of && goesOn(scan, at)) {
    if (isWord(scan, at, "de of"))
      from = isWord(scan, at, "of") && isWord(scan, at + 1, "a an") ? at + 2 : at + 1;
    else if (isWord(scan, at, "d") && isWord(scan, at + 1, "'")) from = at + 2;
  }
  for (let index = from; ; index++) {
    const unit = matchUnit(scan, index);
    // A symbol stands at its number: "deux parents h" has no hours.
    if (unit && (index === from || tokenAt(scan, index).text.length > 1)) return unit;
    if (index - from >= between || !mayStandBetween(scan, index)) return null;
  }
}

/** An adjective, as far as can be told: no preposition, verb or number, and in English no plural. */
const mayStandBetween = (scan: Scan, at: number) =>
  isNoun(scan, at) &&
  goesOn(scan, at) &&
  !lexemeAt(scan, at) &&
  (scan.isFrench || !/[^us]s$/.test(tokenAt(scan, at).key));

/** Nouns that money is often counted by, and that no notebook need declare. */
const countedBy = "habitant personne tête foyer ménage élève agent logement km kg litre tonne";

/** `par seconde`, `per licence`, `/mois`, `a month`. A noun that is no unit is told by its absence. */
function readPer(scan: Scan, at: number): {end: number; value?: string} | null {
  const {isFrench} = scan;
  const next = at + 1;
  const unit = matchUnit(scan, next);
  if (!goesOn(scan, at) || !goesOn(scan, next)) return null;
  // "£1,200-a-month".
  if (
    !isFrench &&
    isWord(scan, at, "-") &&
    isTight(scan, at) &&
    isWord(scan, next, "a per") &&
    isWord(scan, at + 2, "-")
  )
    return matchUnit(scan, at + 3);
  if (isWord(scan, at, "et and") && isWord(scan, next, "par per")) return readPer(scan, next);
  if (!isFrench && isWord(scan, at, "a an each every")) {
    const isRate =
      unit && isDuration(unit.value) && !isWord(scan, unit.end, "earlier ago later before after");
    return isRate ? unit : null;
  }
  const isSlash = isWord(scan, at, "/") && (isTight(scan, at) || !isTight(scan, next));
  if (!isSlash && !isWord(scan, at, isFrench ? "par" : "per")) return null;
  // French "par" is also "by": only nouns that count are taken for a rate.
  const isUnknown =
    tokenAt(scan, next).kind === "word" && (isSlash || !isFrench || isWord(scan, next, countedBy));
  return unit ?? (isUnknown ? {end: at + 2} : null);
}
