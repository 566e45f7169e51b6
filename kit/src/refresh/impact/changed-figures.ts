import type {FigureCard, PublishedLedger} from "../../ledger/card.ts";

/** A figure that is not what it was: `before` is missing where it is new, `after` where it is gone. */
export interface ChangedFigure {
  id: string;
  before?: FigureCard;
  after?: FigureCard;
  /** What of it differs; `words` are those of its evidence, or its formula. */
  fields: ("value" | "time" | "status" | "base" | "words")[];
  /** The changed figures that a derived one was computed from. */
  because: string[];
  /** Former versions that it supersedes since then, the latest first: they hold what it was. */
  kept: string[];
}

/** Figures that differ between two ledgers, in the order of the newer, then those that are gone. */
export function changedFigures(before: PublishedLedger, after: PublishedLedger): ChangedFigure[] {
  const ids = new Set([...Object.keys(after.figures), ...Object.keys(before.figures)]);
  const kept = keptVersions(before, after);
  const hidden = new Set([...kept.values()].flat());
  const changed = [...ids]
    .filter(id => !hidden.has(id))
    .flatMap(id => compare(id, before.figures[id], after.figures[id]));
  const known = new Set(changed.map(({id}) => id));
  return changed.map(figure => ({
    ...figure,
    because: ((figure.after ?? figure.before)?.derived?.inputs ?? []).filter(input => known.has(input)),
    kept: kept.get(figure.id) ?? []
  }));
}

/** The versions that were not there before and that a figure supersedes, one after the other. */
function keptVersions(before: PublishedLedger, after: PublishedLedger): Map<string, string[]> {
  const superseded = new Set(Object.values(after.figures).map(({supersedes}) => supersedes));
  const kept = new Map<string, string[]>();
  for (const {id, supersedes} of Object.values(after.figures)) {
    if (superseded.has(id)) continue;
    const versions: string[] = [];
    for (let next = supersedes; next && !before.figures[next] && !versions.includes(next); ) {
      versions.push(next);
      next = after.figures[next]?.supersedes;
    }
    if (versions.length > 0) kept.set(id, versions);
  }
  return kept;
}

function compare(
  id: string,
  before?: FigureCard,
  after?: FigureCard
): Pick<ChangedFigure, "id" | "before" | "after" | "fields">[] {
  if (!before || !after) return [{id, ...(before && {before}), ...(after && {after}), fields: ["value"]}];
  const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  const fields: ChangedFigure["fields"] = [];
  if (differs(before.quantity, after.quantity)) fields.push("value");
  if (before.time !== after.time || before.stated !== after.stated) fields.push("time");
  if (before.status !== after.status || before.hedged !== after.hedged) fields.push("status");
  if (differs(before.base, after.base)) fields.push("base");
  if (differs(wordsOf(before), wordsOf(after))) fields.push("words");
  return fields.length > 0 ? [{id, before, after, fields}] : [];
}

function wordsOf({evidence, derived}: FigureCard): unknown {
  return [
    evidence.map(({source, exact, pointer, fragment}) => [source, exact, pointer, fragment]),
    derived?.formula
  ];
}
