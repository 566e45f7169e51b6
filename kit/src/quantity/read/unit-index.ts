import {builtInUnits} from "../built-in-units.ts";
import type {Language} from "../locale.ts";
import type {UnitWordsTable} from "../unit.ts";
import {matchPhrase, type PhraseTable, toPhraseTable} from "./phrase-table.ts";
import {isTightWord, type Scan, tokenAt} from "./scan.ts";
import {followsOn} from "./token.ts";

/** The words of all units in one language, ready for reading. */
export interface UnitIndex {
  /** Names, without regard to case; also without their accents. */
  readonly names: PhraseTable<string>;
  /** Symbols and codes, as written: `€`, `CHF`, `h`. */
  readonly signs: ReadonlyMap<string, string>;
  /** Signs that stand for money. */
  readonly currencySigns: ReadonlySet<string>;
  readonly currencies: ReadonlySet<string>;
}

/** `€`, `CHF`, `min`, `s`: read as written, since a capital changes the meaning. */
const isSign = (word: string) => /^(?:\p{Lu}{2,4}|\p{L}|min|mn|sec|[^\p{L}]+)$/u.test(word);

function toIndex(units: UnitWordsTable, language: Language): UnitIndex {
  const names: [string, string][] = [];
  const signs = new Map<string, string>();
  const currencySigns = new Set<string>();
  const currencies = new Set<string>();
  for (const [unit, {words, currency}] of Object.entries<UnitWordsTable[string]>({
    ...builtInUnits,
    ...units
  })) {
    if (currency) currencies.add(unit);
    const {one, other, symbol, also = []} = words[language] ?? {};
    for (const word of [one, other, symbol, ...also]) {
      if (!word) continue;
      // Also without its accents.
      if (!isSign(word)) names.push([word, unit], [word.normalize("NFD").replace(/\p{M}/gu, ""), unit]);
      else signs.set(word, unit);
    }
  }
  for (const [sign, unit] of signs) if (currencies.has(unit)) currencySigns.add(sign);
  return {names: toPhraseTable(names), signs, currencySigns, currencies};
}

const known: Record<Language, WeakMap<UnitWordsTable, UnitIndex>> = {en: new WeakMap(), fr: new WeakMap()};
const noUnits: UnitWordsTable = {};

/** The index of a unit table, made once for each table. */
export function unitIndexOf(units: UnitWordsTable = noUnits, language: Language): UnitIndex {
  const found = known[language].get(units) ?? toIndex(units, language);
  known[language].set(units, found);
  return found;
}

/** The unit whose name, symbol or code stands at a token, with the index after it. */
export function matchUnit(scan: Scan, at: number): {value: string; end: number} | null {
  const token = tokenAt(scan, at);
  if (!followsOn(token)) return null;
  const name = matchPhrase(scan.units.names, scan.tokens, at);
  if (name) return name;
  if (token.text === "US" && tokenAt(scan, at + 1).text === "$") return {value: "USD", end: at + 2};
  const value = scan.units.signs.get(token.text);
  // "deux parents s'ils": no seconds.
  const isElided = isTightWord(scan, at + 1, "'");
  return value === undefined || isElided ? null : {value, end: at + 1};
}

export const isMoney = (scan: Scan, unit = "") => scan.units.currencies.has(unit);

/** True for the built-in units of time. */
export const isDuration = (unit = "") => /^(?:s|min|h|day|week|month|year)$/.test(unit);
