import type {EntryHrefs} from "../page/entry-hrefs.ts";
import {relativeHref} from "./address.ts";

/** Folders of the pages that the ledger's entries have, by kind. */
const entryFolders = {
  figure: "figures",
  event: "events",
  statement: "statements",
  indicator: "indicators",
  source: "sources",
  dataset: "datasets"
} as const;
export type EntryKind = keyof typeof entryFolders;

/** Folder of an entry's page from its language's root: `figures/cameras`; of a former version `figures/cameras/1`. */
function folderOfEntry(kind: EntryKind, id: string): string {
  return `${entryFolders[kind]}/${id.replace("@", "/")}`;
}

/** The prefix of a language's addresses: nothing for the default one, else `fr/`. */
export function folderOfLocale(locale: string, locales: readonly string[]): string {
  return locale === locales[0] ? "" : `${locale}/`;
}

/** The address of an entry's page from the site's root: `fr/figures/cameras/`. */
export function addressOfEntry(kind: EntryKind, id: string, prefix: string): string {
  return `${prefix}${folderOfEntry(kind, id)}/`;
}

/** The address of an entry as JSON, one for all languages: `figures/cameras.json`. */
export function jsonOfEntry(kind: EntryKind, id: string): string {
  return `${folderOfEntry(kind, id)}.json`;
}

/** The address of the list of all entries of a kind: `fr/figures/`. */
export function addressOfIndex(kind: "figure" | "source", prefix: string): string {
  return `${prefix}${entryFolders[kind]}/`;
}

/** Links from a published file to the pages of entries in a language. */
export function entryHrefs(fromFile: string, locale: string, locales: readonly string[]): EntryHrefs {
  const prefix = folderOfLocale(locale, locales);
  const at = (address: string) => relativeHref(fromFile, address);
  const to = (kind: EntryKind, id: string) => at(addressOfEntry(kind, id, prefix));
  return {
    card: ({type, id}) => to(type, id),
    indicator: id => to("indicator", id),
    source: id => to("source", id),
    dataset: id => to("dataset", id),
    figures: at(addressOfIndex("figure", prefix)),
    sources: at(addressOfIndex("source", prefix)),
    at
  };
}
