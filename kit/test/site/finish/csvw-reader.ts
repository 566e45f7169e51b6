import {Readable} from "node:stream";
import jsonld from "jsonld";
import CsvwParser from "rdf-parser-csvw";

const vocabulary = "http://www.w3.org/ns/csvw#";
const xsd = "http://www.w3.org/2001/XMLSchema#";

/** The terms in use, written from https://www.w3.org/TR/tabular-metadata/ and apart from the library. */
const context = {
  "@vocab": vocabulary,
  dc: "http://purl.org/dc/terms/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  url: {"@type": "@id"},
  columns: {"@id": `${vocabulary}column`, "@container": "@list"},
  titles: {"@id": `${vocabulary}title`, "@container": "@set"},
  name: {"@language": null},
  null: {"@language": null},
  delimiter: {"@language": null},
  lineTerminators: {"@language": null},
  encoding: {"@language": null},
  datatype: {"@type": "@vocab"},
  number: `${xsd}double`,
  string: `${xsd}string`,
  boolean: `${xsd}boolean`
};

interface Term {
  termType: string;
  value: string;
  datatype?: Term;
  equals(other: Term | null): boolean;
}
interface Quad {
  subject: Term;
  predicate: Term;
  object: Term;
}

/** As much of an RDF dataset as the parser asks for. */
class Quads {
  readonly #quads: readonly Quad[];
  constructor(quads: readonly Quad[]) {
    this.#quads = quads;
  }
  match(subject?: Term | null, predicate?: Term | null): Quads {
    return new Quads(
      this.#quads.filter(
        quad => (!subject || quad.subject.equals(subject)) && (!predicate || quad.predicate.equals(predicate))
      )
    );
  }
  [Symbol.iterator](): Iterator<Quad> {
    return this.#quads[Symbol.iterator]();
  }
}

function toTerm({termType, value, datatype}: Term): Term {
  return {
    termType,
    value,
    ...(datatype && {datatype: toTerm(datatype)}),
    equals: other => other !== null && other.termType === termType && other.value === value
  };
}

async function readMetadata(metadata: object): Promise<Quads> {
  const documentLoader = async (url: string) => {
    if (url !== "http://www.w3.org/ns/csvw") throw new Error(`an unknown context: ${url}`);
    return {documentUrl: url, document: {"@context": context}};
  };
  const options = {documentLoader, base: "https://example.org/data/", safe: true};
  const quads = (await jsonld.toRDF(metadata, options as object)) as unknown as Quad[];
  return new Quads(
    quads.map(({subject, predicate, object}) => ({
      subject: toTerm(subject),
      predicate: toTerm(predicate),
      object: toTerm(object)
    }))
  );
}

/** Rows of a CSV as its metadata describe it, read by another library: `{column: {value, type}}`, without empty cells. */
export async function readCsvw(
  csv: string,
  metadata: object
): Promise<Record<string, {value: string; type: string}>[]> {
  const parser = new CsvwParser({
    metadata: await readMetadata(metadata),
    baseIRI: "https://example.org/data/data.csv"
  });
  const rows = new Map<string, Record<string, {value: string; type: string}>>();
  const described: string[] = [];
  for await (const quad of parser.import(Readable.from([csv])) as AsyncIterable<Quad>) {
    const {subject, predicate, object} = quad;
    if (predicate.value === `${vocabulary}describes`) described.push(object.value);
    const row = rows.get(subject.value) ?? {};
    rows.set(subject.value, row);
    // The parser encodes the names of columns, which are encoded, once more.
    const name = decodeURIComponent(decodeURIComponent(predicate.value.split("#").at(-1) as string));
    row[name] = {value: object.value, type: object.datatype?.value.replace(xsd, "") ?? ""};
  }
  return described.map(id => rows.get(id) ?? {});
}
