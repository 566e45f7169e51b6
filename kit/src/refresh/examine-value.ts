import type {ExtractedText} from "../evidence/extract-text.ts";
import {textsAt} from "../evidence/place.ts";
import {type EvidencedEntry, supportsOf} from "../ledger/ledger.ts";
import {readPointedValue, selectorOf} from "../ledger/pointed-value.ts";
import {isSameTime} from "../ledger/quote-number.ts";
import type {EvidenceInput} from "../ledger/schema.ts";
import {isSameQuantity, type Quantity} from "../quantity/quantity.ts";
import {isTime} from "../quantity/time.ts";
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
  const quantity = value && readPointedValue(after, value.unit, options);
  if (value && quantity && isSameQuantity(value, quantity)) {
    return {state: before || !former ? "unchanged" : "cosmetic", after, quantity};
  }
  const time = value ? undefined : timeAt(after, {entry, evidence});
  if (time !== undefined && isSameTime(time, entry.input.time))
    return {state: former ? "cosmetic" : "unchanged", after};
  if (time !== undefined) return {state: "figure changed", after, time};
  if (!value && !former) return {state: "unchanged", after};
  return {
    state: "figure changed",
    after,
    ...quantityOf(quantity),
    ...(value && !quantity ? {reason: "no one number is read there for sure"} : {})
  };
}

/** The time that stands where the evidence of an entry's time points, in EDTF. */
function timeAt(
  text: string,
  {entry, evidence}: {entry: EvidencedEntry; evidence: EvidenceInput}
): string | undefined {
  const time = text.trim();
  return supportsOf(entry, evidence).includes("time") && isTime(time) ? time : undefined;
}

const quantityOf = (quantity: Quantity | undefined) => (quantity ? {quantity} : {});
