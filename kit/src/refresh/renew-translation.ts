import {matchQuantity} from "../ledger/quote-number.ts";
import {formatNumber} from "../quantity/format-number.ts";
import type {Fraction} from "../quantity/fraction.ts";
import {localeTable} from "../quantity/locale.ts";
import type {Localized} from "../quantity/localized.ts";
import {isSameQuantity, kindOf, type Quantity, QuantityError} from "../quantity/quantity.ts";
import {readQuantities} from "../quantity/read-quantities.ts";
import type {UnitTable} from "../quantity/unit.ts";

/**
 * A translation with the new number in the place of the former one. Undefined where that is not enough: another
 * comparator, a number in words, several of them.
 */
export function renewTranslation(
  translation: Localized,
  {before, after, units}: {before: Quantity; after: Quantity; units: UnitTable}
): Localized | undefined {
  const renewed: Record<string, string> = {};
  for (const [locale, words] of Object.entries(translation)) {
    const next = renewWords(words, {before, after, units, locale});
    if (next === undefined) return undefined;
    renewed[locale] = next;
  }
  return renewed;
}

function renewWords(
  words: string,
  {before, after, units, locale}: {before: Quantity; after: Quantity; units: UnitTable; locale: string}
): string | undefined {
  const [from, to] = [numberOf(before), numberOf(after)];
  if (!from || !to || kindOf(before) !== kindOf(after)) return undefined;
  try {
    const readings = readQuantities(words, {locale, units}).filter(
      ({quantity, unit}) =>
        quantity &&
        isSameQuantity({...quantity, unit: unit ?? before.unit}, {...before, unit: unit ?? before.unit})
    );
    const [reading, ...others] = readings;
    if (!reading || others.length > 0) return undefined;
    const number = formatNumber(to, localeTable(locale));
    const former = /\d(?:[\d\s.,'’]*\d)?/u.exec(reading.text)?.[0];
    if (former === undefined) return undefined;
    const next = reading.text.replace(former, () => number);
    const text = words.slice(0, reading.start) + next + words.slice(reading.end);
    return matchQuantity(text, after, {language: locale, units}).state === "fits" ? text : undefined;
  } catch (error) {
    // Languages that are not read are left to people.
    if (error instanceof QuantityError) return undefined;
    throw error;
  }
}

/** The one number of a quantity: the bound that its words name. */
function numberOf(quantity: Quantity): Fraction | null {
  const {low, high} = quantity;
  switch (kindOf(quantity)) {
    case "exact":
    case "about":
    case "more than":
    case "at least":
      return low;
    case "less than":
    case "at most":
      return high;
    default:
      return null;
  }
}
