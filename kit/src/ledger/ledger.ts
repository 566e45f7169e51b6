import type {Localized} from "../quantity/localized.ts";
import type {Quantity} from "../quantity/quantity.ts";
import type {UnitTable} from "../quantity/unit.ts";
import type {
  DerivedFigureInput,
  EventInput,
  EvidenceInput,
  SourcedFigureInput,
  SourceInput,
  StatementInput
} from "./schema.ts";
import type {Place} from "./yaml.ts";

/** An entry of the ledger with its place in its file. */
interface Placed<Input> {
  id: string;
  input: Input;
  /** The place of a field of the entry, by path; of the entry's key without one. */
  at(...path: PropertyKey[]): Place;
}

export type SourceEntry = Placed<SourceInput>;
export type EventEntry = Placed<EventInput> & {type: "event"};
export type StatementEntry = Placed<StatementInput> & {type: "statement"};

export interface IndicatorEntry {
  id: string;
  label: Localized;
  /** Canonical unit. */
  unit: string;
  definition?: Localized;
  at(...path: PropertyKey[]): Place;
}

interface FigureOf<Input> extends Placed<Input> {
  type: "figure";
  indicator: IndicatorEntry;
}
/** A figure with evidence of its own; `quantity` is missing where its value cannot be read. */
export type SourcedFigure = FigureOf<SourcedFigureInput> & {origin: "sourced"; quantity?: Quantity};
/** A figure computed from others. */
export type DerivedFigure = FigureOf<DerivedFigureInput> & {origin: "derived"};
export type FigureEntry = SourcedFigure | DerivedFigure;

/** Entries that carry evidence of their own. */
export type EvidencedEntry = SourcedFigure | EventEntry | StatementEntry;

export interface ConstantEntry {
  id: string;
  quantity: Quantity;
  because: Localized;
  at(...path: PropertyKey[]): Place;
}

export interface CrossCheck {
  id: string;
  that: string;
  because: Localized;
  at(...path: PropertyKey[]): Place;
}

/** The ledger as read from `data/`: parsed, placed, not yet checked. */
export interface Ledger {
  sources: Map<string, SourceEntry>;
  indicators: Map<string, IndicatorEntry>;
  figures: Map<string, FigureEntry>;
  events: Map<string, EventEntry>;
  statements: Map<string, StatementEntry>;
  units: UnitTable;
  /** Units that `data/units.yaml` declares itself, with their places. */
  declaredUnits: Map<string, () => Place>;
  constants: Map<string, ConstantEntry>;
  /** Ids of entries that are there but could not be read: their own problem is told, and no other for them. */
  broken: Set<string>;
  checks: CrossCheck[];
}

/** Sourced figures, events and statements: everything that has quotes. */
export function evidencedEntries(ledger: Ledger): EvidencedEntry[] {
  const figures = [...ledger.figures.values()].filter(figure => figure.origin === "sourced");
  return [...figures, ...ledger.events.values(), ...ledger.statements.values()];
}

/** The language that a source is written in. English for a source that is not there, which is told elsewhere. */
export function languageOf(ledger: Ledger, source: string): string {
  return ledger.sources.get(source)?.input.language ?? "en";
}

/** What a piece of evidence proves: as written, else the value of a figure, the text of anything else. */
export function supportsOf(entry: EvidencedEntry, evidence: EvidenceInput): string[] {
  return evidence.supports ?? [entry.type === "figure" ? "value" : "text"];
}

/** Ids of the figures that a figure replaces, the latest first. */
export function formerVersions(figure: FigureEntry, ledger: Ledger): Set<string> {
  const versions = new Set<string>();
  let current: FigureEntry | undefined = figure;
  while (
    current?.origin === "sourced" &&
    current.input.supersedes &&
    !versions.has(current.input.supersedes)
  ) {
    versions.add(current.input.supersedes);
    current = ledger.figures.get(current.input.supersedes);
  }
  return versions;
}

/** Ids of all figures that another one replaces. */
export function supersededIds(ledger: Ledger): Set<string> {
  const ids = [...ledger.figures.values()].map(figure =>
    figure.origin === "sourced" ? figure.input.supersedes : undefined
  );
  return new Set(ids.filter(id => id !== undefined));
}
