import {Cite, plugins} from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type {CslItem} from "./csl-item.ts";

// Keys are the ledger's own ids, which the texts of pages cite: letters, digits and hyphens, safe as they are.
Object.assign(plugins.config.get("@bibtex").format, {useIdAsLabel: true, checkLabel: false});

/** Items as BibTeX, with everything escaped that TeX would run. */
export function toBibtex(items: readonly CslItem[]): string {
  return items.length === 0 ? "" : `${new Cite(items).format("bibtex").trim()}\n`;
}

/** Items as CSL-JSON, a list. */
export function toCslJson(items: readonly CslItem[]): string {
  return items.length === 0 ? "[]\n" : `${new Cite(items).format("data").trim()}\n`;
}
