import type {EventCard, FigureCard, PublishedLedger, StatementCard} from "../ledger/card.ts";
import {suggest} from "../problem/suggest.ts";
import type {Cell} from "./cell.ts";
import type {Entry} from "./entry.ts";
import type {EventRow, IndicatorRow, LedgerView} from "./loader.ts";

/** Thrown where a loader asks for something that the ledger does not have. */
export class LookupError extends Error {
  override name = "LookupError";
}

/** The checked ledger as loaders see it. */
export function toLedgerView(ledger: PublishedLedger): LedgerView {
  return {
    indicator(id) {
      const indicator = lookUp("indicator", id, ledger.indicators);
      const cards = indicator.figures.map(figure => lookUp("figure", figure, ledger.figures));
      const current = cards.filter(({rank}) => rank !== "deprecated");
      return {
        ...indicator,
        rows: () => current.map(card => ({time: card.time, [id]: toCell(card)}) as IndicatorRow<typeof id>)
      };
    },
    figure: id => toCell(lookUp("figure", id, ledger.figures)),
    event: id => toEventRow(lookUp("event", id, ledger.events)),
    events: () => Object.values(ledger.events).map(toEventRow),
    statement: id => toEntry(lookUp("statement", id, ledger.statements))
  };
}

/** A figure as a table cell. */
export function toCell({id, quantity, status, measure, time, stated, base, hedged}: FigureCard): Cell {
  return {quantity, figures: [id], status, measure, time, ...(stated ? {stated} : {}), base, hedged};
}

const toEntry = ({id, text}: EventCard | StatementCard): Entry => ({entry: id, text});
const toEventRow = (card: EventCard): EventRow => ({time: card.time, event: toEntry(card)});

function lookUp<Value>(kind: string, id: string, record: Readonly<Record<string, Value>>): Value {
  const value = Object.hasOwn(record, id) ? record[id] : undefined;
  if (value !== undefined) return value;
  const hint = suggest(id, Object.keys(record));
  throw new LookupError(`unknown ${kind} "${id}"${hint ? ` (${hint})` : ""}`);
}
