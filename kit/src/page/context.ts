import type {PublishedLedger} from "../ledger/card.ts";
import type {Correction} from "../ledger/read-corrections.ts";
import type {EntryHrefs} from "./entry-hrefs.ts";

/** A chart or table as drawn for one language, ready to be placed. */
export interface PagePart {
  /** Trusted markup: a whole `<figure>` or `<table>`. */
  html: string;
  /** Ids of the figures it shows; each gets a note on the page. */
  figures: readonly string[];
}

/** Parts by id, then by language. */
export type PageParts = Readonly<Record<string, Readonly<Record<string, PagePart>>>>;

/** Everything that the page rules read; plain data, so that they stay pure. */
export interface PageContext {
  ledger: PublishedLedger;
  charts: PageParts;
  tables?: PageParts;
  /** Those of the notebook, the newest first. */
  corrections?: readonly Correction[];
  /** The notebook's languages, the default one first. */
  locales: readonly string[];
  /** The language of a page, from its path without extension: `/fr/method` -> `fr`. */
  localeOf(path: string): string;
  /** Links from a page to the pages of entries; left out where these are not made. */
  hrefsOf?(path: string): EntryHrefs;
}
