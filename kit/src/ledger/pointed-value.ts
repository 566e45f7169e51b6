import type {PlaceSelector} from "../evidence/place.ts";
import {parseQuantity} from "../quantity/notation.ts";
import {type Quantity, QuantityError} from "../quantity/quantity.ts";
import {readQuantities} from "../quantity/read-quantities.ts";
import type {UnitTable} from "../quantity/unit.ts";
import type {EvidenceInput} from "./schema.ts";

/** The place that evidence without a quote points at. */
export function selectorOf({pointer, fragment, cell}: EvidenceInput): PlaceSelector {
  if (pointer !== undefined) return {pointer};
  return fragment === undefined ? {cell: cell ?? ""} : {fragment};
}

export interface PointedValueOptions {
  /** The source's language. */
  language: string;
  units: UnitTable;
  /** `excluded` or `included` where the figure says so. */
  tax?: string;
}

/**
 * The quantity that a value of a data source says, in the unit of the figure: a bare number (`498003`, `12.5`), or
 * words with one number in them (`12,5 %`). Undefined where it says none, several, or one of another unit or tax.
 */
export function readPointedValue(
  text: string,
  unit: string,
  {language, units, tax}: PointedValueOptions
): Quantity | undefined {
  try {
    return parseQuantity(text, unit);
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
  }
  const readings = readQuantities(text, {locale: language, units}).filter(({quantity}) => quantity !== null);
  const [only, ...others] = readings;
  if (!only?.quantity || others.length > 0) return undefined;
  if (tax !== undefined && only.tax !== undefined && only.tax !== tax) return undefined;
  if (only.unit === undefined) return {...only.quantity, unit};
  return only.quantity.unit === unit ? only.quantity : undefined;
}
