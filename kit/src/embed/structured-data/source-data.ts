import type {EvidenceCard, PublishedLedger, SourceCard} from "../../ledger/card.ts";
import type {LinkedData} from "./json-script.ts";

const types: Readonly<Record<string, string>> = {
  "web-page": "WebPage",
  "wiki-page": "WebPage",
  article: "Article",
  letter: "Message",
  report: "Report",
  data: "Dataset"
};

/** A source as schema.org has it; undefined for a confidential one, of which no machine is told. */
export function sourceData(source: SourceCard): LinkedData | undefined {
  if (source.confidential) return undefined;
  const {title, author, publisher, published, url, language, kind} = source;
  return {
    "@type": types[kind] ?? "CreativeWork",
    name: title,
    // The ledger does not say whether an author is a person.
    creditText: author === "not named" ? undefined : author,
    publisher: {"@type": "Organization", name: publisher},
    datePublished: isoDate(published),
    inLanguage: language,
    url
  };
}

/** Quoted words with the work that they stand in. */
export function quotationData(
  {exact, source}: EvidenceCard,
  {sources}: PublishedLedger
): LinkedData | undefined {
  const card = sources[source];
  const work = card && sourceData(card);
  if (exact === undefined || !card || !work) return undefined;
  return {"@type": "Quotation", text: exact, inLanguage: card.language, isPartOf: work};
}

/** The sources of entries, each once, as far as they may be named. */
export function citationData(ids: Iterable<string>, {sources}: PublishedLedger): LinkedData[] {
  return [...new Set(ids)].flatMap(id => {
    const source = sources[id];
    const work = source && sourceData(source);
    return work ? [work] : [];
  });
}

/** A date of EDTF that is one of ISO 8601 too; a span, an open end or a doubtful digit is none. */
export function isoDate(edtf: string): string | undefined {
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(edtf) ? edtf : undefined;
}
