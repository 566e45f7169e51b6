import Fraction from "fraction.js";
import type {FigureCard, PublishedUnit} from "../ledger/card.ts";
import {round} from "../quantity/arithmetic.ts";
import {toNotation} from "../quantity/notation.ts";
import {fromQuantityJson, isSameQuantity, kindOf, type Quantity} from "../quantity/quantity.ts";
import {type Reading, readQuantities} from "../quantity/read-quantities.ts";
import {baseUnits, toCanonicalUnit} from "../quantity/unit.ts";
import type {Fault} from "./fault.ts";

export interface WordsContext {
  locale: string;
  units: Readonly<Record<string, PublishedUnit>>;
}

/**
 * What an author's own words say other than the figure they are bound to. Words without a number pass: they
 * only lead to the note.
 */
export function compareWords(
  words: string,
  card: FigureCard,
  {locale, units}: WordsContext
): Omit<Fault, "start" | "end"> | undefined {
  const readings = readQuantities(words, {locale, units}).filter(({kind}) => kind === "quantity");
  const other = readings.find(reading => !saysFigure(reading, card));
  if (!other) return undefined;
  const figure = fromQuantityJson(card.quantity);
  return {
    code: "words-differ",
    problem: `"${other.text}" says ${toText(other.quantity, other.unit)}, but "${card.id}" is ${toText(figure, figure.unit)}`,
    hint: `write {{${card.id}}}, or words that say the same`
  };
}

/** Whether a reading is the figure's quantity, in its unit or without one, exactly or as far as it is printed. */
function saysFigure(reading: Reading, card: FigureCard): boolean {
  const figure = fromQuantityJson(card.quantity);
  return candidates(reading, figure.unit).some(
    said => isSameQuantity(said, figure) || isRounding(said, figure, reading.text)
  );
}

/** The reading in the figure's unit: as it stands, or a percentage as a share. */
function candidates({quantity, unit}: Reading, target: string): Quantity[] {
  const bare = unit === undefined || toCanonicalUnit(unit) === "1";
  if (bare) return [{...quantity, unit: target}];
  const said = toCanonicalUnit(unit);
  // "1,315 euros a licence" is read as euros.
  if (said === target || baseUnits(target).above.includes(said)) return [{...quantity, unit: target}];
  if (said === "%" && target === "1") return [scaled(quantity, new Fraction(1, 100), target)];
  return [];
}

function scaled(quantity: Quantity, factor: Fraction, unit: string): Quantity {
  const by = (bound: Fraction | null) => (bound === null ? null : bound.mul(factor));
  return {...quantity, low: by(quantity.low), high: by(quantity.high), unit};
}

/** "8.6%" of 3/35, "about 40,000" of 39,457.98: the same kind (or said to be about), rounded to the digits written. */
function isRounding(said: Quantity, figure: Quantity, text: string): boolean {
  const about = kindOf(said) === "about" && kindOf(figure) === "exact";
  if (!about && kindOf(said) !== kindOf(figure)) return false;
  const step = stepOf(text, about || kindOf(said) === "about");
  if (!step) return false;
  const percent = text.includes("%") && figure.unit === "1" ? new Fraction(1, 100) : new Fraction(1);
  const rounded = round(figure, step.mul(percent));
  return isSameQuantity({...rounded, about: said.about}, said);
}

/** The place of the last digit written; of the last that is no zero where the words say "about". */
function stepOf(text: string, about: boolean): Fraction | undefined {
  const digits = /\d[\d.,\s\u00a0\u202f]*/u
    .exec(text)?.[0]
    .replace(/[\s\u00a0\u202f]|[.,](?=\d{3}(?!\d))|[.,]$/gu, "");
  if (digits === undefined) return undefined;
  const decimals = /[.,](\d+)$/.exec(digits)?.[1];
  if (decimals !== undefined) return new Fraction(1, 10 ** decimals.length);
  const zeros = about ? (/0*$/.exec(digits)?.[0].length ?? 0) : 0;
  return new Fraction(10 ** Math.min(zeros, digits.length - 1));
}

const toText = (quantity: Quantity, unit: string | undefined) =>
  unit === undefined || unit === "1" ? toNotation(quantity) : `${toNotation(quantity)} ${unit}`;
