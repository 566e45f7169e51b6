import jsonld from "jsonld";
import type {SitePage} from "./read-site.ts";

// The part of schema.org that pages use, written from https://schema.org and apart from the library: a term that is
// not there, or that a type does not have, is a fault.
const thing = "name description url image subjectOf mainEntityOfPage";
const work =
  `${thing} headline inLanguage author publisher creator datePublished dateModified isPartOf citation correction ` +
  "translationOfWork workTranslation text creditText isBasedOn isAccessibleForFree";
const value = `${thing} value minValue maxValue unitText unitCode`;
const terms: Readonly<Record<string, string>> = {
  Article: work,
  WebSite: work,
  WebPage: work,
  Report: work,
  Message: work,
  CreativeWork: work,
  CorrectionComment: work,
  Quotation: work,
  Claim: `${work} appearance firstAppearance`,
  Dataset: `${work} variableMeasured distribution license`,
  DataDownload: `${work} contentUrl encodingFormat`,
  Observation: `${value} inLanguage variableMeasured observationDate measurementMethod`,
  PropertyValue: value,
  Organization: thing,
  Person: thing
};

const schema = "https://schema.org/";
const links = ["url", "image", "contentUrl", "mainEntityOfPage"];
const context = {
  "@vocab": schema,
  ...Object.fromEntries(links.map(name => [name, {"@type": "@id"}]))
};

/** Stands in for schema.org, so that no test asks the network; any other context is refused. */
async function loadContext(url: string) {
  if (url.replace(/\/$/, "") !== "https://schema.org") throw new Error(`an unknown context: ${url}`);
  return {documentUrl: url, document: {"@context": context}};
}

type Node = {[name: string]: unknown};

/** The blocks of linked data on a page, as written. */
export function linkedDataOf({document}: SitePage): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    script => script.textContent ?? ""
  );
}

/** What of a page's linked data cannot be read, or uses what schema.org does not have. */
export async function linkedDataFaults(page: SitePage): Promise<string[]> {
  const faults: string[] = [];
  for (const block of linkedDataOf(page)) {
    try {
      const options = {documentLoader: loadContext, base: "https://base.example/", safe: true};
      const nodes = (await jsonld.expand(JSON.parse(block), options as object)) as Node[];
      if (nodes.length === 0) faults.push("holds nothing");
      faults.push(...nodes.flatMap(nodeFaults));
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  return faults.map(fault => `${page.path}: linked data ${fault}`);
}

function nodeFaults(node: Node): string[] {
  if ("@value" in node) return [];
  const types = (node["@type"] ?? []) as string[];
  const known = types.flatMap(type => (terms[type.replace(schema, "")] ?? "").split(" "));
  const faults = types
    .filter(type => terms[type.replace(schema, "")] === undefined)
    .map(type => `has the type ${type}`);
  for (const [name, values] of Object.entries(node)) {
    if (name.startsWith("@")) continue;
    const term = name.replace(schema, "");
    if (types.length > 0 && !known.includes(term)) faults.push(`has "${term}" on ${types.join()}`);
    for (const each of values as Node[]) if (typeof each === "object") faults.push(...nodeFaults(each));
  }
  return faults;
}
