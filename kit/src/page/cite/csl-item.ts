import type {SourceCard} from "../../ledger/card.ts";
import {isTime, parseTime} from "../../quantity/time.ts";

/** What a bibliography knows of a document: an item of CSL-JSON (https://docs.citationstyles.org). */
export interface CslItem {
  id: string;
  "citation-key": string;
  type: string;
  title: string;
  author?: {literal: string}[];
  publisher?: string;
  "container-title"?: string;
  issued?: {"date-parts": number[][]};
  URL?: string;
  language?: string;
}

const types: Readonly<Record<string, string>> = {
  "web-page": "webpage",
  "wiki-page": "webpage",
  article: "article-newspaper",
  letter: "personal_communication",
  report: "report",
  data: "dataset",
  speech: "speech"
};

/** A source as an item. A confidential one must be left out: it is neither named nor linked. */
export function cslOfSource(source: SourceCard): CslItem {
  const {id, title, author, publisher, published, url, language, kind} = source;
  const issued = issuedIn(published);
  return {
    id,
    "citation-key": id,
    type: types[kind] ?? "document",
    title,
    ...(author !== undefined && author !== "not named" && {author: [{literal: author}]}),
    ...(publisher !== "" && {publisher}),
    ...(kind === "article" && publisher !== "" && {"container-title": publisher}),
    ...(issued && {issued}),
    ...(url !== undefined && {URL: safeUrl(url)}),
    language
  };
}

/** A page of the notebook as an item: whoever publishes it, what it says, at which address. */
export function cslOfPage(page: {
  id: string;
  title: string;
  site: string;
  publisher?: string;
  url?: string;
  locale: string;
}): CslItem {
  const {id, title, site, publisher, url, locale} = page;
  return {
    id,
    // BibTeX begins an entry at an @, as stands in the id of a former version.
    "citation-key": id.replace("@", "-"),
    type: "webpage",
    title,
    ...(publisher !== undefined && {author: [{literal: publisher}]}),
    "container-title": site,
    ...(url !== undefined && {URL: safeUrl(url)}),
    language: locale
  };
}

/** Year, month and day as far as they are known for certain; a span of time gives no date. */
function issuedIn(edtf: string): CslItem["issued"] | undefined {
  if (!isTime(edtf)) return undefined;
  const {kind} = parseTime(edtf);
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf);
  if (kind !== "date" || !parts) return undefined;
  const numbers = parts.slice(1).flatMap(part => (part === undefined ? [] : [Number(part)]));
  // Seasons of EDTF are written as months above twelve.
  return {"date-parts": [(numbers[1] ?? 1) > 12 ? numbers.slice(0, 1) : numbers]};
}

/** BibTeX writes addresses as they are: a brace would end the field. */
function safeUrl(url: string): string {
  return url.replace(
    /[{}\\\s]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
  );
}
