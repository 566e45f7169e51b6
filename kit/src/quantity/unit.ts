import Fraction from "fraction.js";
import {type Quantity, QuantityError} from "./quantity.ts";

/** Words for one unit in one language. `symbol` is what labels and tables use. */
export interface UnitWords {
  one: string;
  other: string;
  symbol?: string;
  /** Other spellings that a reader of documents accepts; never written. */
  also?: readonly string[];
}

/** A unit as the ledger declares it: words by language, and a factor where another unit defines it. */
export interface UnitDefinition {
  words: Readonly<Record<string, UnitWords>>;
  /** ISO 4217 code where the unit is money. */
  currency?: string;
  /** One of this unit is `factor` of `unit`: a day is 86,400 s. */
  is?: {factor: Fraction; unit: string; because?: Readonly<Record<string, string>>};
}

/** Base units by id, as declared in `data/units.yaml` plus the built-in ones. */
export type UnitTable = Readonly<Record<string, UnitDefinition>>;

/** What reading and writing need of a unit table: words, and which units are money. */
export type UnitWordsTable = Readonly<Record<string, Pick<UnitDefinition, "words" | "currency">>>;

/** Exponents of base units: `image/s/camera -> {image: 1, camera: -1, s: -1}`. */
type Exponents = ReadonlyMap<string, number>;

/** Reads `image/s`, `EUR/licence`, `camera*day`; `1` and an empty text are no unit. */
function parseUnit(text: string): Exponents {
  const exponents = new Map<string, number>();
  let sign = 1;
  for (const token of text.split(/([*/])/)) {
    const name = token.trim();
    if (name === "*" || name === "/") {
      sign = name === "/" ? -1 : 1;
      continue;
    }
    if (name === "" || name === "1") continue;
    if (!/^[\p{L}%‰][\p{L}\p{N}_-]*$/u.test(name)) throw new QuantityError(`cannot read the unit "${text}"`);
    exponents.set(name, (exponents.get(name) ?? 0) + sign);
  }
  return exponents;
}

/** Writes exponents in one order: numerators, then denominators, each by name. */
function toUnitText(exponents: Exponents): string {
  const names = [...exponents.keys()].sort();
  const repeat = (name: string, times: number) => Array.from({length: Math.max(0, times)}, () => name);
  const above = names.flatMap(name => repeat(name, exponents.get(name) as number));
  const below = names.flatMap(name => repeat(name, -(exponents.get(name) as number)));
  return [above.join("*") || "1", ...below].join("/");
}

/** One spelling for each unit: `image/s/camera -> image/camera/s`. */
export function toCanonicalUnit(text: string): string {
  return toUnitText(parseUnit(text));
}

/** The base units a compound unit is made of, numerators first. */
export function baseUnits(text: string): {above: string[]; below: string[]} {
  const [above = "1", ...below] = toCanonicalUnit(text).split("/");
  return {above: above === "1" ? [] : above.split("*"), below};
}

/** The unit of a product or, with `sign` -1, of a quotient; equal units cancel. */
export function combineUnits(a: string, b: string, sign: 1 | -1): string {
  const exponents = new Map(parseUnit(a));
  for (const [name, exponent] of parseUnit(b)) {
    exponents.set(name, (exponents.get(name) ?? 0) + sign * exponent);
  }
  return toUnitText(exponents);
}

/** Factor and units that a unit reduces to by declared factors: `day -> 86400 s`. */
function reduceUnit(unit: string, table: UnitTable): {factor: Fraction; exponents: Exponents} {
  let factor = new Fraction(1);
  let exponents = new Map(parseUnit(unit));
  for (let step = 0; ; step++) {
    if (step > 32) throw new QuantityError(`the definition of the unit "${unit}" goes round in a circle`);
    const name = [...exponents].find(([key, exponent]) => exponent !== 0 && table[key]?.is)?.[0];
    const definition = name === undefined ? undefined : table[name]?.is;
    if (name === undefined || !definition) return {factor, exponents};
    const {factor: each, unit: inner} = definition;
    const times = exponents.get(name) as number;
    exponents = new Map(exponents);
    exponents.delete(name);
    for (const [key, exponent] of parseUnit(inner)) {
      exponents.set(key, (exponents.get(key) ?? 0) + exponent * times);
    }
    factor = factor.mul(each.pow(times) as Fraction);
  }
}

/** The same quantity in another unit, by declared factors. Throws where the units do not measure the same. */
export function convertQuantity(quantity: Quantity, unit: string, table: UnitTable): Quantity {
  const target = toCanonicalUnit(unit);
  if (quantity.unit === target) return quantity;
  const from = reduceUnit(quantity.unit, table);
  const to = reduceUnit(target, table);
  if (toUnitText(from.exponents) !== toUnitText(to.exponents)) {
    throw new QuantityError(`"${quantity.unit}" cannot be converted to "${target}"`);
  }
  const factor = from.factor.div(to.factor);
  const scale = (bound: Fraction | null) => (bound === null ? null : bound.mul(factor));
  return {...quantity, low: scale(quantity.low), high: scale(quantity.high), unit: target};
}

export {builtInUnits} from "./built-in-units.ts";
