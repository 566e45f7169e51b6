declare module "rdf-parser-csvw" {
  import type {Readable} from "node:stream";

  /** Turns a CSV into quads as its metadata, a dataset of RDF/JS, say. */
  export default class CsvwParser {
    constructor(options: {metadata: unknown; baseIRI: string});
    import(input: Readable): AsyncIterable<unknown>;
  }
}
