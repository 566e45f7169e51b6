import {Fraction} from "./fraction.ts";
import {mapBounds, type Quantity, QuantityError} from "./quantity.ts";

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
type Exponents = Map<string, number>;

/**
 * Multiplies exponents by a unit to a power: `image/s`, `EUR/licence`, `camera*day`; `1` and an empty text are no
 * unit.
 */
function multiply(exponents: Exponents, unit: string, power = 1): Exponents {
  let sign = power;
  for (const token of unit.split(/([*/])/)) {
    const name = token.trim();
    if (name === "*" || name === "/") sign = name === "/" ? -power : power;
    else if (name !== "" && name !== "1") {
      if (!/^[\p{L}%‰][\p{L}\p{N}_-]*$/u.test(name))
        throw new QuantityError(`cannot read the unit "${unit}"`);
      exponents.set(name, (exponents.get(name) ?? 0) + sign);
    }
  }
  return exponents;
}

/** Writes exponents in one order: numerators, then denominators, each by name. */
function toUnitText(exponents: Exponents): string {
  const names = [...exponents.keys()].sort();
  const withSign = (sign: 1 | -1) =>
    names.flatMap(
      name => new Array(Math.max(0, sign * (exponents.get(name) as number))).fill(name) as string[]
    );
  return [withSign(1).join("*") || "1", ...withSign(-1)].join("/");
}

/** One spelling for each unit: `image/s/camera -> image/camera/s`. */
export function toCanonicalUnit(text: string): string {
  const known = canonicalUnits.get(text);
  if (known !== undefined) return known;
  const unit = toUnitText(multiply(new Map(), text));
  if (canonicalUnits.size < mostCanonicalUnits) canonicalUnits.set(text, unit);
  return unit;
}

// The same few units are read with every quantity.
const canonicalUnits = new Map<string, string>();
const mostCanonicalUnits = 10_000;

/** The base units a compound unit is made of, numerators first. */
export function baseUnits(text: string): {above: string[]; below: string[]} {
  const [above = "1", ...below] = toCanonicalUnit(text).split("/");
  return {above: above === "1" ? [] : above.split("*"), below};
}

/** The unit of a product or, with `sign` -1, of a quotient; equal units cancel. */
export function combineUnits(a: string, b: string, sign: 1 | -1): string {
  return toUnitText(multiply(multiply(new Map(), a), b, sign));
}

/** Factor and units that a unit reduces to by declared factors: `day -> 86400 s`. */
function reduceUnit(unit: string, table: UnitTable): {factor: Fraction; base: string} {
  let factor = new Fraction(1);
  const exponents = multiply(new Map(), unit);
  for (let step = 0; step <= 32; step++) {
    const [name, power] = [...exponents].find(([key, exponent]) => exponent && table[key]?.is) ?? [];
    const definition = table[name ?? ""]?.is;
    if (!name || !power || !definition) return {factor, base: toUnitText(exponents)};
    exponents.delete(name);
    multiply(exponents, definition.unit, power);
    factor = factor.mul(definition.factor.pow(power) as Fraction);
  }
  throw new QuantityError(`the definition of the unit "${unit}" goes round in a circle`);
}

/** The same quantity in another unit, by declared factors. Throws where the units do not measure the same. */
export function convertQuantity(quantity: Quantity, unit: string, table: UnitTable): Quantity {
  const target = toCanonicalUnit(unit);
  if (quantity.unit === target) return quantity;
  const from = reduceUnit(quantity.unit, table);
  const to = reduceUnit(target, table);
  if (from.base !== to.base) throw new QuantityError(`"${quantity.unit}" cannot be converted to "${target}"`);
  return {...mapBounds(quantity, bound => bound.mul(from.factor).div(to.factor)), unit: target};
}

export {builtInUnits} from "./built-in-units.ts";
