import {baseUnits} from "../quantity/unit.ts";
import {parseBoundText} from "./bound-text.ts";
import type {
  Card,
  EventCard,
  FigureCard,
  PublishedLedger,
  PublishedUnit,
  SourceCard,
  StatementCard
} from "./card.ts";

/** The part of a ledger that some figures, events and statements rest on: themselves, their inputs, sources and units. */
export interface Closure {
  figures: Record<string, FigureCard>;
  sources: Record<string, SourceCard>;
  units: Record<string, PublishedUnit>;
  /** Events and statements; left out where there are none. */
  entries?: Record<string, EventCard | StatementCard>;
}

/** Everything that the named figures, events and statements lead to, in the ledger's order. Unknown ids are left out. */
export function closureOf(ids: Iterable<string>, ledger: PublishedLedger): Closure {
  const figureIds = new Set<string>();
  const visit = (id: string): void => {
    const card = ledger.figures[id];
    if (!card || figureIds.has(id)) return;
    figureIds.add(id);
    card.derived?.inputs.forEach(visit);
  };
  const named = [...ids];
  named.forEach(visit);
  const entries = pick({...ledger.events, ...ledger.statements}, id => named.includes(id));
  for (const {text} of Object.values(entries)) Object.values(text).flatMap(idsInText).forEach(visit);
  const figures = pick(ledger.figures, id => figureIds.has(id));
  const cards = Object.values(figures);
  const sourceIds = sourcesOf([...cards, ...Object.values(entries)], ledger);
  const constants = cards.flatMap(({derived}) => derived?.constants ?? []);
  const unitIds = new Set(
    [...cards, ...constants.map(({value}) => ({quantity: value}))].flatMap(({quantity}) => {
      const {above, below} = baseUnits(quantity.unit);
      return [...above, ...below];
    })
  );
  return {
    figures,
    sources: pick(ledger.sources, id => sourceIds.has(id)),
    units: pick(ledger.units, id => unitIds.has(id)),
    ...(Object.keys(entries).length > 0 ? {entries} : {})
  };
}

/** Sources that cards rest on, with those that they cite and where reposts come from. */
export function sourcesOf(cards: readonly Card[], ledger: PublishedLedger): Set<string> {
  const ids = new Set<string>();
  for (const {evidence} of cards) {
    for (const {source, citing} of evidence) {
      ids.add(source);
      if (citing) ids.add(citing);
      const origin = ledger.sources[source]?.origin;
      if (origin) ids.add(origin);
    }
  }
  return ids;
}

/** Figures that a text names. */
function idsInText(text: string): string[] {
  return parseBoundText(text).flatMap(token => ("id" in token ? [token.id] : []));
}

function pick<Value>(record: Readonly<Record<string, Value>>, keep: (key: string) => boolean) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keep(key)));
}
