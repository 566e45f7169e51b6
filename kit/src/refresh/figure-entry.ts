import {exactPlaces} from "../evidence/anchor/exact-places.ts";
import {anchorQuote} from "../evidence/anchor-quote.ts";
import type {ExtractedText} from "../evidence/extract-text.ts";
import {type PlaceSelector, placeAt} from "../evidence/place.ts";
import type {IndicatorEntry, Ledger} from "../ledger/ledger.ts";
import {toNotation} from "../quantity/notation.ts";
import type {Quantity} from "../quantity/quantity.ts";
import {readQuantities} from "../quantity/read-quantities.ts";
import {renewQuote} from "./renew-quote.ts";

/** The fields of a figure as they are written under its indicator. */
export interface NewFigure {
  id: string;
  fields: Readonly<Record<string, unknown>>;
  /** What the author should know of it. */
  note?: string;
}

export interface FigureRequest {
  source: string;
  indicator: IndicatorEntry;
  /** The words that state the figure. */
  words: string;
  /** The number among them that is meant, where there are several. */
  number?: string;
  language: string;
  ledger: Ledger;
}

/** A draft of a figure from the words that state it, or why there is none. */
export function toNewFigure(document: ExtractedText, request: FigureRequest): NewFigure | {reason: string} {
  const {source, indicator, words, number, language, ledger} = request;
  const found = placeOf(document, request);
  if ("reason" in found) return found;
  const value = readValue(document.text.slice(found.start, found.end), request);
  if ("reason" in value) return value;
  const quote = renewQuote(
    document.text,
    {exact: words, ...(number ? {number} : {})},
    {start: found.start, end: found.end, language, units: ledger.units, value: value.quantity}
  );
  if ("reason" in quote) return quote;
  const {page, cell}: PlaceSelector = placeAt(document, found.start) ?? {};
  const {time} = value;
  return {
    id: freeId(indicator.id, time, ledger),
    fields: {
      value: toNotation(value.quantity),
      time: time ?? "unknown",
      status: "reported",
      draft: true,
      evidence: {
        source,
        quote,
        ...(page === undefined ? {} : {page}),
        ...(cell === undefined ? {} : {cell}),
        supports: time === undefined ? ["value"] : ["value", "time"]
      }
    },
    ...(found.note ? {note: found.note} : {})
  };
}

/** Where the words stand. Of several places the first is taken: its context goes into the quote. */
function placeOf(
  {text}: ExtractedText,
  {words, language, ledger}: FigureRequest
): {start: number; end: number; note?: string} | {reason: string} {
  const anchor = anchorQuote(text, {exact: words}, {locale: language, units: ledger.units});
  const {state, change} = anchor;
  if (state === "found") return anchor;
  // The very words, but what stands beside them bounds their number.
  if (state === "changed" && anchor.text === words && change?.to)
    return {reason: `the document says "${change.to.text}" there: quote all of it`};
  const places = exactPlaces(text, words);
  const [start] = places;
  if (state !== "ambiguous") return {reason: `these words do not stand in the document: "${words}"`};
  if (start === undefined)
    return {reason: `these words stand several times, with other spaces or quotes: "${words}"`};
  const note = `these words stand ${places.length} times in the document: the first place was taken; see its prefix and suffix`;
  return {start, end: start + words.length, note};
}

function readValue(
  words: string,
  {indicator, number, language, ledger}: FigureRequest
): {quantity: Quantity; time: string | undefined} | {reason: string} {
  const readings = readQuantities(words, {locale: language, units: ledger.units});
  const candidates = readings.flatMap(({kind, quantity, unit, text}) => {
    const isMeant = number === undefined || text.includes(number);
    if (kind !== "quantity" || quantity === null || !isMeant) return [];
    if (unit !== undefined && quantity.unit !== indicator.unit) return [];
    return [{quantity: {...quantity, unit: indicator.unit}, named: unit !== undefined}];
  });
  const named = candidates.filter(one => one.named);
  const [value, ...others] = named.length > 0 ? named : candidates;
  if (!value) return {reason: `the words state no number of "${indicator.unit}"`};
  if (others.length > 0) return {reason: "the words state several numbers: say which with --number"};
  const times = readings.flatMap(({kind, time}) => (kind === "date" && time ? [time] : []));
  return {quantity: value.quantity, time: times.length === 1 ? times[0] : undefined};
}

function freeId(indicator: string, time: string | undefined, ledger: Ledger): string {
  const year = /\d{4}/.exec(time ?? "")?.[0] ?? "latest";
  for (let number = 1; ; number++) {
    const id = number === 1 ? `${indicator}-${year}` : `${indicator}-${year}-${number}`;
    if (!ledger.figures.has(id) && !ledger.broken.has(id)) return id;
  }
}
