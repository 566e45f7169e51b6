import {builtInUnits} from "../built-in-units.ts";
import type {Language} from "../locale.ts";
import type {UnitWordsTable} from "../unit.ts";
import {matchPhrase, type PhraseTable, toPhraseTable} from "./phrase-table.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
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
  isUnitAt(scan: Scan, at: number): boolean;
}

/** `€`, `CHF`, `min`, `s`: read as written, since a capital changes the meaning. */
const isSign = (word: string) => /^(?:\p{Lu}{2,4}|\p{L}|min|mn|sec|[^\p{L}]+)$/u.test(word);

function toIndex(units: UnitWordsTable, language: Language): UnitIndex {
  const names: [string, string][] = [];
  const signs = new Map<string, string>();
  const currencies = new Set<string>();
  for (const [unit, definition] of Object.entries({...builtInUnits, ...units})) {
    if (definition.currency) currencies.add(unit);
    const words = definition.words[language];
    if (!words) continue;
    for (const word of [words.one, words.other, words.symbol ?? "", ...(words.also ?? [])]) {
      if (word === "") continue;
      if (isSign(word)) signs.set(word, unit);
      else names.push([word, unit], [withoutAccents(word), unit]);
    }
  }
  const currencySigns = new Set([...signs].filter(([, unit]) => currencies.has(unit)).map(([sign]) => sign));
  const isUnitAt = (scan: Scan, at: number) => matchUnit(scan, at) !== null;
  return {names: toPhraseTable(names), signs, currencySigns, currencies, isUnitAt};
}

const withoutAccents = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "");

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
  const sign = scan.units.signs.get(token.text);
  // "deux parents s'ils": no seconds.
  const isElided = isWord(scan, at + 1, "'") && tokenAt(scan, at + 1).gap === "";
  return sign === undefined || isElided ? null : {value: sign, end: at + 1};
}
