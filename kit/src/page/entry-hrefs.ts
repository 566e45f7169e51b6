import type {Card} from "../ledger/card.ts";

/** Where the ledger's entries have pages of their own: addresses relative to the page that names them. */
export interface EntryHrefs {
  card(card: Pick<Card, "type" | "id">): string;
  indicator(id: string): string;
  source(id: string): string;
  dataset(id: string): string;
  /** The list of all figures. */
  figures: string;
  /** The list of all sources. */
  sources: string;
  /** Any other address of the site, from its root. */
  at(address: string): string;
}
