import type {ExtractedText} from "../evidence/extract-text.ts";
import {type PlaceSelector, placeAt} from "../evidence/place.ts";
import {toNotation} from "../quantity/notation.ts";
import {readQuantities} from "../quantity/read-quantities.ts";
import type {UnitTable} from "../quantity/unit.ts";
import {toScalar} from "./edit-yaml.ts";

/** A quantity that a document states, with its quote ready to paste. */
export interface StatedQuantity {
  value: string;
  unit: string;
  /** The words to quote, at most 25. */
  exact: string;
  /** The token that says it, where the quote holds several numbers. */
  number?: string;
  place?: PlaceSelector;
}

const mostWords = 18;

/** Every quantity of a document, in its order. Empty where its language is not read. */
export function listQuantities(
  document: ExtractedText,
  {locale, units}: {locale: string; units: UnitTable}
): StatedQuantity[] {
  const readings = readQuantities(document.text, {locale, units});
  return readings.flatMap(({kind, quantity, unit, start, end, text}, at) => {
    if (kind !== "quantity" || quantity === null) return [];
    const {from, to} = quoteAround(document.text, start, end);
    const exact = document.text.slice(from, to).replace(/\s+/gu, " ");
    const hasOthers = (readings[at - 1]?.end ?? 0) > from || (readings[at + 1]?.start ?? to) < to;
    const place = placeAt(document, start);
    return [
      {
        value: toNotation(quantity),
        unit: unit ?? "1",
        exact,
        ...(hasOthers ? {number: text} : {}),
        ...(place ? {place} : {})
      }
    ];
  });
}

/** The words of a sentence around a number, the nearest ones where it is long. */
function quoteAround(text: string, start: number, end: number): {from: number; to: number} {
  const before = text.slice(Math.max(0, start - 300), start);
  const after = text.slice(end, end + 300);
  const head = before.split(/[\n!?]|\.(?=\s)/u).at(-1) ?? "";
  const tail = after.split(/[\n!?;]|\.(?=\s|$)/u)[0] ?? "";
  const lastWords = (head.match(/\S+\s*/gu) ?? []).slice(-10);
  const left = Math.max(2, mostWords - lastWords.length);
  const firstWords = (tail.match(/\s*\S+/gu) ?? []).slice(0, left);
  const from = start - lastWords.join("").length;
  return {from, to: end + firstWords.join("").length};
}

/** `>400 camera  {exact: "more than 400 cameras"}` */
export function formatQuantityLine({value, unit, exact, number, place}: StatedQuantity): string {
  const selector = Object.entries(place ?? {})[0];
  const where = selector ? `, ${selector[0]}: ${toScalar(String(selector[1]))}` : "";
  const token = number === undefined ? "" : `, number: ${toScalar(number)}`;
  return `${value}${unit === "1" ? "" : ` ${unit}`}\tquote: {exact: ${toScalar(exact)}${token}}${where}`;
}
