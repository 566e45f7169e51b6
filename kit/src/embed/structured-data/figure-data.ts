import type {Card, FigureCard} from "../../ledger/card.ts";
import {type NoteText, valueText} from "../../page/note-subject.ts";
import {pickText} from "../../quantity/localized.ts";
import {fromQuantityJson, kindOf, type QuantityJson} from "../../quantity/quantity.ts";
import type {LinkedData} from "./json-script.ts";
import {citationData, isoDate, quotationData} from "./source-data.ts";

/**
 * A figure as an `Observation` with the words that it rests on as `Quotation`; a statement, an event, and what a
 * source keeps at a distance as a `Claim`: nobody observed it.
 */
export function figureData(card: Card, text: NoteText, url?: string): LinkedData {
  const {ledger, locale} = text;
  const id = url === undefined ? {} : {"@id": `${url}#${card.id}`, url};
  if (card.type !== "figure") return claimData(card, {name: pickText(card.text, locale), text, id});
  const name = `${pickText(card.label, locale)}: ${valueText(card, text)}`;
  if (card.hedged) return claimData(card, {name, text, id});
  const quotes = card.evidence.flatMap(evidence => {
    const quote = quotationData(evidence, ledger);
    return quote ? [quote] : [];
  });
  return {
    "@type": "Observation",
    ...id,
    name,
    inLanguage: locale,
    variableMeasured: pickText(card.label, locale),
    ...valueData(card, text),
    observationDate: isoDate(card.time),
    measurementMethod: card.derived?.formula,
    subjectOf: quotes.length > 0 ? quotes : undefined
  };
}

function claimData(
  card: Card,
  {name, text: {ledger, locale}, id}: {name: string; text: NoteText; id: LinkedData}
): LinkedData {
  const appearances = citationData(
    card.evidence.map(({source}) => source),
    ledger
  );
  return {
    "@type": "Claim",
    ...id,
    name,
    text: name,
    inLanguage: locale,
    creditText: card.saidBy && pickText(card.saidBy, locale),
    appearance: appearances.length > 0 ? appearances : undefined
  };
}

/** Only an exact value is a number: any other is said in words, with the bounds that are known. */
function valueData(card: FigureCard, text: NoteText): LinkedData {
  const {quantity} = card;
  const [low, high] = [toNumber(quantity.low), toNumber(quantity.high)];
  const unitText = quantity.unit === "1" ? undefined : quantity.unit;
  const isExact = kindOf(fromQuantityJson(quantity)) === "exact";
  if (isExact && low !== undefined) return {value: low, unitText};
  const bounds = isExact || quantity.about ? {} : {minValue: boundOf(quantity, low), maxValue: high};
  return {value: valueText(card, text), ...bounds, unitText};
}

/** The zero below which nothing can be counted says nothing. */
function boundOf({low, high}: QuantityJson, bound: number | undefined): number | undefined {
  return low === "0" && high !== null ? undefined : bound;
}

/** Undefined for a fraction, and for what a number of JavaScript would round. */
function toNumber(bound: string | null): number | undefined {
  return bound !== null && String(Number(bound)) === bound ? Number(bound) : undefined;
}
