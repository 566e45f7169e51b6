import {builtInUnits} from "./built-in-units.ts";
import {type Language, localeTable, toLanguage} from "./locale.ts";
import {QuantityError} from "./quantity.ts";
import type {UnitWords, UnitWordsTable} from "./unit.ts";

/** The words of a base unit. Throws `QuantityError` where the table has none in the language. */
export function unitWords(unit: string, units: UnitWordsTable, locale: string): UnitWords {
  const {words} = units[unit] ?? builtInUnits[unit] ?? {};
  const known = words?.[locale] ?? words?.[toLanguage(locale)];
  if (!known) throw new QuantityError(`the unit "${unit}" has no words in "${locale}"`);
  return known;
}

/** ISO 4217 code of a base unit that is money, else undefined. */
export const currencyOf = (unit: string, units: UnitWordsTable): string | undefined =>
  (units[unit] ?? builtInUnits[unit])?.currency;

// Made once: a rule takes far longer to make than to apply.
const pluralRules: Partial<Record<Language, Intl.PluralRules>> = {};

/** True where one and not other is said after the number: 1 in English, 0 to under 2 in French. */
export function isSingular(value: number, locale: string): boolean {
  const language = toLanguage(locale);
  pluralRules[language] ??= new Intl.PluralRules(language);
  return pluralRules[language].select(value) === "one";
}

export interface UnitFormat {
  locale: string;
  units: UnitWordsTable;
  /** The number that stands before the noun, for the plural. */
  value: number;
  /** True for symbols where there are some, as labels have it. */
  symbols: boolean;
}

/** The noun of the units above the line: `cameras`, `caméras`, `camera-days`; empty where there is none. */
export function formatNoun(above: readonly string[], {locale, units, value, symbols}: UnitFormat): string {
  return above
    .map((unit, index) => {
      const {one, other, symbol} = unitWords(unit, units, locale);
      if (symbols && symbol !== undefined) return symbol;
      return index === above.length - 1 && !isSingular(value, locale) ? other : one;
    })
    .join("-");
}

/** What follows the noun of a compound unit, from a space on: ` per second`, « par licence ». */
export function formatPer(below: readonly string[], locale: string, units: UnitWordsTable): string {
  return below.map(unit => ` ${localeTable(locale).per} ${unitWords(unit, units, locale).one}`).join("");
}

/** Words that stay on one line. */
export const glue = (...parts: string[]): string => parts.filter(Boolean).join("\u00a0");

/** `d’euros`, « de caméras »: what French says between a million and its noun. */
export function withFrenchOf(noun: string): string {
  // An h is nearly always silent (heures, hectares); the few aspirated ones are worded by hand.
  return /^[aàâäeéèêëiîïoôuûùyh]/iu.test(noun) ? `d’${noun}` : `de ${noun}`;
}
