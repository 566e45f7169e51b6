import type {QuantityJson} from "../quantity/quantity.ts";

/** What a visit found of a document, from the least to the most that has changed. */
export type SourceState =
  /** The same bytes. */
  | "unchanged"
  /** Other bytes, but every quote stands where it stood, with its number. */
  | "cosmetic"
  /** A quote stands elsewhere, or in other words with the same numbers. */
  | "quote moved"
  /** A quote now says another number, unit or comparator, or its negation. */
  | "figure changed"
  /** A quote no longer stands in the document. */
  | "quote gone"
  /** No quote stands in it, and little of the former text: a login page, another article. */
  | "another document"
  /** The document is there, but its text cannot be read. */
  | "unreadable"
  /** 404 or 410, or the file is not in its folder. */
  | "source gone"
  /** Not known: the former state is kept, and the next run asks again. Never a change. */
  | "unreachable";

/** What became of one piece of evidence. */
export type QuoteState =
  | "unchanged"
  | "cosmetic"
  | "quote moved"
  | "figure changed"
  | "quote gone"
  | "not known";

/** One piece of evidence before and now. */
export interface QuoteReport {
  /** The figure, event or statement that it supports. */
  entry: string;
  type: "figure" | "event" | "statement";
  /** Its place in the entry's list of evidence. */
  index: number;
  /** Where it stands in the ledger: path relative to the notebook, 1-based line and column. */
  file: string;
  line: number;
  column: number;
  supports: string[];
  state: QuoteState;
  /** The quoted words as the ledger has them; the pointer or fragment of a data source. */
  before: string;
  /** The words that stand there now; the value there, for a data source. Missing where nothing does. */
  after?: string;
  /** The figure's value, where this evidence supports it; `after` is missing where no one number is read now. */
  quantity?: {before: QuantityJson; after?: QuantityJson};
  /** The figure's time, where this evidence supports it and its words now say another. EDTF. */
  time?: {before: string; after: string};
  /** True where `--write` has put the new words, and the value, into the ledger. */
  written: boolean;
  /** Why it was left to the author. */
  reason?: string;
}

/** One document before and now. */
export interface SourceReport {
  source: string;
  state: SourceState;
  /** Its URL or path; left out for a confidential source. */
  address?: string;
  /** Where its server says that it is for good; the ledger keeps the address until its author writes another. */
  movedTo?: string;
  /** Why it is unreachable, unreadable or another document. */
  reason?: string;
  /** SHA-256 of the bytes; `after` is missing where none came. Both are left out for a confidential source. */
  snapshot?: {before?: string; after?: string};
  quotes: QuoteReport[];
}

/** What `sourcebook refresh` found: plain JSON, sources in the ledger's order. */
export interface RefreshReport {
  version: 1;
  /** The day of the visit, `YYYY-MM-DD`. */
  day: string;
  sources: SourceReport[];
}

const changes: readonly SourceState[] = [
  "cosmetic",
  "quote moved",
  "figure changed",
  "quote gone",
  "another document",
  "unreadable",
  "source gone"
];

/** True where a document is not what it was. One that could not be reached has not changed. */
export function hasChanged({state}: SourceReport): boolean {
  return changes.includes(state);
}
