import type {FigureCard, PublishedLedger} from "../../ledger/card.ts";

/** A figure that is not what it was: `before` is missing where it is new, `after` where it is gone. */
export interface ChangedFigure {
  id: string;
  before?: FigureCard;
  after?: FigureCard;
  /** What of it differs. */
  fields: ("value" | "time" | "status" | "words")[];
  /** The changed figures that a derived one was computed from. */
  because: string[];
}

/** Figures that differ between two ledgers, in the order of the newer, then those that are gone. */
export function changedFigures(before: PublishedLedger, after: PublishedLedger): ChangedFigure[] {
  const ids = new Set([...Object.keys(after.figures), ...Object.keys(before.figures)]);
  const changed = [...ids].flatMap(id => compare(id, before.figures[id], after.figures[id]));
  const known = new Set(changed.map(({id}) => id));
  return changed.map(figure => ({
    ...figure,
    because: ((figure.after ?? figure.before)?.derived?.inputs ?? []).filter(input => known.has(input))
  }));
}

function compare(id: string, before?: FigureCard, after?: FigureCard): ChangedFigure[] {
  if (!before || !after) {
    return [{id, ...(before && {before}), ...(after && {after}), fields: ["value"], because: []}];
  }
  const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  const fields: ChangedFigure["fields"] = [];
  if (differs(before.quantity, after.quantity)) fields.push("value");
  if (before.time !== after.time || before.stated !== after.stated) fields.push("time");
  if (before.status !== after.status || before.hedged !== after.hedged) fields.push("status");
  if (differs(wordsOf(before), wordsOf(after))) fields.push("words");
  return fields.length > 0 ? [{id, before, after, fields, because: []}] : [];
}

function wordsOf({evidence, derived}: FigureCard): unknown {
  return [
    evidence.map(({source, exact, pointer, fragment}) => [source, exact, pointer, fragment]),
    derived?.formula
  ];
}
