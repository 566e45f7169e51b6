import type {Localized} from "../quantity/localized.ts";

/** A table cell that is an event or a statement of the ledger: its words with its id. Plain JSON. */
export interface Entry {
  /** Id of the event or statement. */
  entry: string;
  text: Localized;
}

export function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && "entry" in value && "text" in value;
}
