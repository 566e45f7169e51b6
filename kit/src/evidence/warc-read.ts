import {createReadStream} from "node:fs";
import {WARCParser, type WARCRecord} from "warcio";
import type {HttpHeader} from "./capture.ts";
import {sha256} from "./sha256.ts";

/** A document of a web archive: the body of an answer, decoded. */
export interface WarcDocument {
  url: string;
  /** When it was captured, ISO 8601. */
  date: string;
  headers: HttpHeader[];
  bytes: Uint8Array;
  /** False where the file says another digest of the body than it has. */
  intact: boolean;
}

/** No document that anybody quotes from is larger. */
const mostBytes = 100_000_000;

/** True for names that web archives have. */
export const isWarc = (name: string): boolean => /\.warc(?:\.gz)?$/i.test(name);

/** The documents of a web archive, in order: whole answers. Throws where the file is no web archive or torn. */
export async function* readWarc(path: string): AsyncGenerator<WarcDocument> {
  const file = createReadStream(path);
  try {
    for await (const record of new WARCParser(file)) {
      const status = Number(record.httpHeaders?.statusCode);
      if (record.warcType === "response" && status === 200) yield await toDocument(record);
      else await record.skipFully();
    }
  } finally {
    // The parser leaves the file open where its reader stops early.
    file.destroy();
  }
}

async function toDocument(record: WARCRecord): Promise<WarcDocument> {
  const bytes = await readContent(record);
  const digest = /^sha-?256:([0-9a-f]{64})$/i.exec(record.warcPayloadDigest ?? "")?.[1];
  return {
    url: record.warcTargetURI ?? "",
    date: record.warcDate ?? "",
    headers: [...(record.httpHeaders?.headers ?? [])],
    bytes,
    // Others hash the body as it was on the wire: theirs cannot be compared with what is decoded.
    intact: digest === undefined || isEncoded(record) || digest.toLowerCase() === sha256(bytes)
  };
}

function isEncoded(record: WARCRecord): boolean {
  const {headers} = record.httpHeaders ?? {};
  return Boolean(headers?.get("content-encoding") || headers?.get("transfer-encoding"));
}

async function readContent(record: WARCRecord): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of record) {
    length += part.length;
    if (length > mostBytes) throw new RangeError("a document of the web archive is too large");
    parts.push(part);
  }
  return Buffer.concat(parts);
}
