import {isSameQuantity, type Quantity} from "../quantity/quantity.ts";
import {type Reading, readQuantities} from "../quantity/read-quantities.ts";
import {isTime, parseTime} from "../quantity/time.ts";
import type {UnitTable} from "../quantity/unit.ts";
import {type Ledger, languageOf, type SourcedFigure} from "./ledger.ts";
import type {EvidenceInput} from "./schema.ts";

/** How a quote's words relate to a declared value. */
export type QuoteMatch =
  /** Exactly one reading fits; `reading` is where. */
  | {state: "fits"; reading: Reading}
  /** Several readings fit, and the author has not said which. */
  | {state: "ambiguous"; readings: Reading[]}
  /** No reading fits; `readings` is what the quote says instead. */
  | {state: "disagrees"; readings: Reading[]};

export interface QuoteNumberOptions {
  /** The source's language. */
  language: string;
  units: UnitTable;
  /** `excluded` or `included` where the figure says so. */
  tax?: string;
  /** The token that the author points at. */
  number?: string;
}

/** How the quote of a figure's evidence relates to the figure's value; undefined where one of the two is missing. */
export function matchValue(
  {quantity, input}: SourcedFigure,
  {quote, source}: EvidenceInput,
  ledger: Ledger
): QuoteMatch | undefined {
  if (!quantity || !quote) return undefined;
  return matchQuantity(quote.exact, quantity, {
    language: languageOf(ledger, source),
    units: ledger.units,
    ...(input.base.tax ? {tax: input.base.tax} : {}),
    ...(quote.number ? {number: quote.number} : {})
  });
}

/** Finds the reading of a quote that says a quantity: number, kind and unit. */
export function matchQuantity(
  quote: string,
  quantity: Quantity,
  {language, units, tax, number}: QuoteNumberOptions
): QuoteMatch {
  const all = readingsOf(quote, language, units).filter(
    reading => reading.kind === "quantity" && reading.quantity !== null
  );
  const readings = number === undefined ? all : pointedAt(all, quote, number);
  const fitting = readings.filter(reading => says(reading, quantity, tax));
  // A number whose noun stands outside the quote is believed only where none names the unit.
  const named = fitting.filter(reading => reading.unit !== undefined);
  const candidates = named.length > 0 ? named : fitting;
  const [first, second] = candidates;
  if (first && !second) return {state: "fits", reading: first};
  if (first) return {state: "ambiguous", readings: candidates};
  return {state: "disagrees", readings};
}

/** Readings that stand where the author's token stands in the quote. */
function pointedAt(readings: Reading[], quote: string, number: string): Reading[] {
  const at = quote.indexOf(number);
  return at < 0 ? [] : readings.filter(({start, end}) => start < at + number.length && end > at);
}

function says(reading: Reading, quantity: Quantity, tax: string | undefined): boolean {
  if (reading.tax !== undefined && tax !== undefined && reading.tax !== tax) return false;
  if (reading.quantity === null) return false;
  const unit = reading.unit === undefined ? quantity.unit : reading.quantity.unit;
  return isSameQuantity({...reading.quantity, unit}, quantity);
}

// A quote is read for its number, its dates and its marks; it says the same each time.
const readings = new WeakMap<UnitTable, Map<string, Reading[]>>();

function readingsOf(quote: string, language: string, units: UnitTable): Reading[] {
  const known = readings.get(units) ?? new Map<string, Reading[]>();
  readings.set(units, known);
  const key = `${language} ${quote}`;
  const read = known.get(key) ?? readQuantities(quote, {locale: language, units});
  known.set(key, read);
  return read;
}

/** The reading of a quote that says a time, or undefined. `d'ici à 2023` says `../2023`. */
export function matchTime(
  quote: string,
  time: string,
  {language, units}: {language: string; units: UnitTable}
): Reading | undefined {
  return readingsOf(quote, language, units).find(
    reading => reading.kind === "date" && reading.time !== undefined && isSameTime(reading.time, time)
  );
}

/** True where two EDTF texts name the same span; false where one is no EDTF. */
export function isSameTime(a: string, b: string): boolean {
  if (a === b) return true;
  if (!isTime(a) || !isTime(b)) return false;
  const first = parseTime(a);
  const second = parseTime(b);
  return first.kind === second.kind && first.earliest === second.earliest && first.latest === second.latest;
}
