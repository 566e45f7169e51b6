import type {FigureCard, PublishedUnit} from "../ledger/card.ts";
import {round} from "../quantity/arithmetic.ts";
import {Fraction} from "../quantity/fraction.ts";
import {toNotation} from "../quantity/notation.ts";
import {fromQuantityJson, isSameQuantity, kindOf, type Quantity} from "../quantity/quantity.ts";
import type {Reading} from "../quantity/read-quantities.ts";
import {baseUnits, toCanonicalUnit} from "../quantity/unit.ts";
import type {Fault} from "./fault.ts";
import {readNumbers} from "./read-numbers.ts";

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
  context: WordsContext
): Omit<Fault, "start" | "end"> | undefined {
  const figure = fromQuantityJson(card.quantity);
  for (const reading of readNumbers(words, context)) {
    if (reading.kind !== "quantity" || saysFigure(reading, card, figure)) continue;
    return {
      code: "words-differ",
      problem: `${whatIsSaid(reading)}, but "${card.id}" is ${toText(figure, figure.unit)}${taxOf(card)}`,
      hint: `write {{${card.id}}}, or words that say the same`
    };
  }
  return undefined;
}

function whatIsSaid({text, quantity, unit, tax, reason}: Reading): string {
  if (!quantity) return `"${text}" cannot be read for sure${reason ? ` (${reason})` : ""}`;
  return `"${text}" says ${toText(quantity, unit)}${tax ? `, tax ${tax}` : ""}`;
}

const toText = (quantity: Quantity, unit: string | undefined) =>
  unit === undefined || unit === "1" ? toNotation(quantity) : `${toNotation(quantity)} ${unit}`;

const taxOf = ({base}: FigureCard) => (base.tax === undefined ? "" : `, tax ${base.tax}`);

/** Whether a reading is the figure's quantity, in its unit or without one, exactly or as far as it is printed. */
function saysFigure({quantity, unit, tax, text}: Reading, card: FigureCard, figure: Quantity): boolean {
  if (!quantity || (tax !== undefined && tax !== card.base.tax)) return false;
  return inUnitOf(quantity, unit, figure.unit).some(
    said => isSameQuantity(said, figure) || isRounding(said, figure, text)
  );
}

/** What was said in the figure's unit: as it stands, or a percentage as a share. Empty where units differ. */
function inUnitOf(quantity: Quantity, unit: string | undefined, target: string): Quantity[] {
  const said = unit === undefined ? "1" : toCanonicalUnit(unit);
  // "1,315 euros a licence" is read as euros.
  if (said === "1" || said === target || baseUnits(target).above.includes(said))
    return [{...quantity, unit: target}];
  return said === "%" && target === "1" ? [scaled(quantity, new Fraction(1, 100))] : [];
}

/** A percentage as the share it is. */
function scaled(quantity: Quantity, factor: Fraction): Quantity {
  const by = (bound: Fraction | null) => (bound === null ? null : bound.mul(factor));
  return {...quantity, low: by(quantity.low), high: by(quantity.high), unit: "1"};
}

/** "8.6%" of 3/35, "about 40,000" of 39,457.98: the figure rounded to the digits written, and no other kind. */
function isRounding(said: Quantity, figure: Quantity, text: string): boolean {
  const saysAbout = kindOf(said) === "about";
  const fits = kindOf(said) === kindOf(figure) || (saysAbout && kindOf(figure) === "exact");
  const step = stepOf(text, saysAbout);
  if (!fits || !step) return false;
  const isShare = text.includes("%") && figure.unit === "1";
  const rounded = round(figure, isShare ? step.div(100) : step);
  return isSameQuantity({...rounded, about: said.about}, said);
}

/** The place of the last digit written; of the last that is no zero where the words say "about". */
function stepOf(text: string, about: boolean): Fraction | undefined {
  const written = /\d[\d.,\s]*/u.exec(text)?.[0];
  const digits = written?.replace(/\s|[.,](?=\d{3}(?!\d))|[.,]$/gu, "");
  if (digits === undefined) return undefined;
  const decimals = /[.,](\d+)$/.exec(digits)?.[1];
  if (decimals !== undefined) return new Fraction(1, 10 ** decimals.length);
  const zeros = about ? (/0*$/.exec(digits)?.[0].length ?? 0) : 0;
  return new Fraction(10 ** Math.min(zeros, digits.length - 1));
}
