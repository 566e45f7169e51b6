import type {PublishedUnit} from "../ledger/card.ts";
import {QuantityError} from "../quantity/quantity.ts";
import {type Reading, readQuantities} from "../quantity/read-quantities.ts";

/** The numbers of a text; none where the language has no words for numbers yet. */
export function readNumbers(
  text: string,
  {locale, units}: {locale: string; units: Readonly<Record<string, PublishedUnit>>}
): Reading[] {
  try {
    return readQuantities(text, {locale, units});
  } catch (error) {
    if (error instanceof QuantityError) return [];
    throw error;
  }
}
