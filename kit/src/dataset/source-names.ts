import type {SourceCard} from "../ledger/card.ts";
import type {Closure} from "../ledger/closure.ts";
import {flatWords} from "./flat-words.ts";

/** The documents that figures, events or statements rest on, their inputs' included, as one text. */
export function nameSources(ids: readonly string[], closure: Closure, locale: string): string {
  const names = sourceIdsOf(ids, closure).flatMap(id => {
    const source = closure.sources[id];
    return source ? [nameSource(source, locale)] : [];
  });
  return [...new Set(names)].join("; ");
}

/** `Technopolice, Toulouse (undated), https://technopolice.fr/toulouse`; a confidential one is not named. */
function nameSource({title, publisher, published, url, confidential}: SourceCard, locale: string): string {
  const words = flatWords(locale);
  if (confidential) return words.confidential;
  const when = published === "unknown" ? words.undated : published;
  return `${publisher}, ${title} (${when})${url === undefined ? "" : `, ${url}`}`;
}

/** Ids of the sources behind entries, each once, those that the documents themselves cite included. */
function sourceIdsOf(ids: readonly string[], {figures, entries}: Closure): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const {source, citing} of figures[id]?.evidence ?? entries?.[id]?.evidence ?? []) {
      found.add(source);
      if (citing !== undefined) found.add(citing);
    }
    figures[id]?.derived?.inputs.forEach(visit);
  };
  ids.forEach(visit);
  return [...found];
}
