import type {Localized} from "../quantity/localized.ts";
import type {QuantityJson} from "../quantity/quantity.ts";
import type {UnitWords} from "../quantity/unit.ts";

/** What of a quote is proved: the words stand in the archived document, or were only copied, or do not fit. */
export type VerificationState = "verified" | "quoted" | "failed";

/** From the most to the least settled; `withdrawn` stands apart. */
export const statuses = [
  "reported",
  "estimated",
  "provisional",
  "committed",
  "planned",
  "pledged",
  "target",
  "withdrawn"
] as const;
export type Status = (typeof statuses)[number];

/** One source as published: a confidential one has only what may be said. */
export interface SourceCard {
  id: string;
  title: string;
  author?: string;
  publisher: string;
  /** EDTF, or `unknown`. */
  published: string;
  url?: string;
  language: string;
  kind: string;
  position: string;
  origin?: string;
  /** The document whose list of sources names this one. */
  listedIn?: string;
  note?: Localized;
  confidential?: boolean;
}

/** One piece of evidence as published. */
export interface EvidenceCard {
  source: string;
  citing?: string;
  /** The quoted words, in the source's language. */
  exact?: string;
  /** Where the number stands in `exact`: `[start, end]` pairs in UTF-16 units, for marking. */
  marks?: [number, number][];
  /** Our translation of the quote by language. */
  translation?: Localized;
  /** JSON Pointer or RFC 7111 fragment, for data sources. */
  pointer?: string;
  fragment?: string;
  page?: number;
  cell?: string;
  supports: string[];
  state: VerificationState;
  /** The day the quote was proved, `YYYY-MM-DD`, from the lock. */
  checked?: string;
}

/** What every entry of the ledger publishes, whether it has a number or not. */
interface EntryCard {
  id: string;
  /** EDTF, or `unknown`: when the thing was so. */
  time: string;
  timeBecause?: Localized;
  /** EDTF: when it was said. */
  stated?: string;
  saidBy?: Localized;
  hedged: boolean;
  note?: Localized;
  evidence: EvidenceCard[];
  /** The least of the states of its evidence, or of its inputs where it is derived. */
  state: VerificationState;
}

/** A figure as published: everything a note, a chart or another program needs, as plain JSON. */
export interface FigureCard extends EntryCard {
  type: "figure";
  indicator: string;
  /** What is measured, from the indicator: `Video-surveillance cameras in use`. */
  label: Localized;
  quantity: QuantityJson;
  measure: "level" | "change";
  status: Status;
  /** What is counted where: `{where: "city", tax: "excluded"}`. */
  base: Readonly<Record<string, string>>;
  rank: "preferred" | "normal" | "deprecated";
  /** The id of the version before, which is kept as a figure with its own value, time and evidence. */
  supersedes?: string;
  /** The id of what became of a plan. */
  outcome?: string;
  /** For a derived figure: how it was computed. */
  derived?: {
    formula: string;
    /** Ids in order of their first use in the formula. */
    inputs: string[];
    /** Constants and unit factors the formula used, with their reasons. */
    constants: {name: string; value: QuantityJson; because: Localized}[];
    assuming?: Localized;
  };
}

export interface EventCard extends EntryCard {
  type: "event";
  text: Localized;
  /** Ids of plans and targets that the event puts an end to. */
  rulesOut?: string[];
}

export interface StatementCard extends EntryCard {
  type: "statement";
  kind: "statement" | "response" | "no-response";
  text: Localized;
}

export type Card = FigureCard | EventCard | StatementCard;

/** A base unit as published: words by language, without its conversion. */
export interface PublishedUnit {
  words: Readonly<Record<string, UnitWords>>;
  currency?: string;
}

export interface IndicatorCard {
  id: string;
  label: Localized;
  /** Canonical unit of its figures. */
  unit: string;
  definition?: Localized;
  figures: string[];
}

/** The checked ledger as plain JSON: what every later stage reads from `.sourcebook/ledger.json`. */
export interface PublishedLedger {
  sources: Record<string, SourceCard>;
  indicators: Record<string, IndicatorCard>;
  figures: Record<string, FigureCard>;
  events: Record<string, EventCard>;
  statements: Record<string, StatementCard>;
  units: Record<string, PublishedUnit>;
}
