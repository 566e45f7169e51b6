import {builtInUnits} from "./built-in-units.ts";
import {localeTable, toLanguage} from "./locale.ts";
import {QuantityError} from "./quantity.ts";
import {baseUnits, type UnitWords, type UnitWordsTable} from "./unit.ts";

const noBreak = "\u00a0";

/** The words of a base unit. Throws `QuantityError` where the table has none in the language. */
export function unitWords(unit: string, units: UnitWordsTable, locale: string): UnitWords {
  const definition = units[unit] ?? builtInUnits[unit];
  const words = definition?.words[locale] ?? definition?.words[toLanguage(locale)];
  if (!words) throw new QuantityError(`the unit "${unit}" has no words in "${locale}"`);
  return words;
}

/** ISO 4217 code of a base unit that is money, else undefined. */
export function currencyOf(unit: string, units: UnitWordsTable): string | undefined {
  return (units[unit] ?? builtInUnits[unit])?.currency;
}

/** True where one and not other is said after the number: 1 in English, 0 to under 2 in French. */
export function isSingular(value: number, locale: string): boolean {
  return new Intl.PluralRules(toLanguage(locale)).select(value) === "one";
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

/** What follows the noun of a compound unit: `per second`, « par licence »; empty where there is nothing. */
export function formatPer(unit: string, {locale, units}: {locale: string; units: UnitWordsTable}): string {
  const {per} = localeTable(locale);
  return baseUnits(unit)
    .below.map(name => `${per} ${unitWords(name, units, locale).one}`)
    .join(" ");
}

/** A noun that does not leave its number's line. */
export function glue(...parts: string[]): string {
  return parts.filter(Boolean).join(noBreak);
}

/** `d’euros`, « de caméras »: what French says between a million and its noun. */
export function withFrenchOf(noun: string): string {
  // An h is nearly always silent (heures, hectares); the few aspirated ones are worded by hand.
  return /^[aàâäeéèêëiîïoôuûùyh]/iu.test(noun) ? `d’${noun}` : `de ${noun}`;
}
