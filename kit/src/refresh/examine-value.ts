import type {ExtractedText} from "../evidence/extract-text.ts";
import {type PlaceSelector, textsAt} from "../evidence/place.ts";
import type {EvidencedEntry} from "../ledger/ledger.ts";
import type {EvidenceInput} from "../ledger/schema.ts";
import {parseQuantity} from "../quantity/notation.ts";
import {isSameQuantity, type Quantity, QuantityError} from "../quantity/quantity.ts";
import {readQuantities} from "../quantity/read-quantities.ts";
import {type Examined, type ExamineOptions, supportedValue} from "./examine-quote.ts";

/** Reads again what a JSON Pointer, a CSV fragment or a cell of a data source holds. */
export function examineValue(
  document: ExtractedText,
  {entry, evidence}: {entry: EvidencedEntry; evidence: EvidenceInput},
  options: ExamineOptions & {former?: ExtractedText}
): Examined {
  const selector = selectorOf(evidence);
  const [after, ...others] = textsAt(document, selector);
  if (after === undefined) return {state: "quote gone"};
  const {former} = options;
  const before = former ? textsAt(former, selector) : undefined;
  if (before?.length === 1 + others.length && [after, ...others].every((text, at) => text === before[at]))
    return {state: "unchanged", after, ...quantityOf(supportedValue(entry, evidence))};
  if (others.length > 0) return {state: "not known", after, reason: "it names several cells"};
  const value = supportedValue(entry, evidence);
  const quantity = value && readValue(after, value, options);
  if (value && quantity && isSameQuantity(value, quantity)) {
    return {state: before || !former ? "unchanged" : "cosmetic", after, quantity};
  }
  if (!value && !former) return {state: "unchanged", after};
  return {
    state: "figure changed",
    after,
    ...quantityOf(quantity),
    ...(value && !quantity ? {reason: "no one number is read there for sure"} : {})
  };
}

const quantityOf = (quantity: Quantity | undefined) => (quantity ? {quantity} : {});

/** What evidence without a quote points at. */
function selectorOf({pointer, fragment, cell}: EvidenceInput): PlaceSelector {
  if (pointer !== undefined) return {pointer};
  return fragment === undefined ? {cell: cell ?? ""} : {fragment};
}

/** A cell holds a bare number, or words with one number in them. */
function readValue(text: string, value: Quantity, {language, units}: ExamineOptions): Quantity | undefined {
  try {
    return parseQuantity(text, value.unit);
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
  }
  const readings = readQuantities(text, {locale: language, units}).filter(({quantity}) => quantity !== null);
  const [only, ...others] = readings;
  if (!only?.quantity || others.length > 0) return undefined;
  if (only.unit === undefined) return {...only.quantity, unit: value.unit};
  return only.quantity.unit === value.unit ? only.quantity : undefined;
}
