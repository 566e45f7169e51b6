import {readFile} from "node:fs/promises";
import {basename, join} from "node:path";
import {indexFolder, readIndex} from "./archive-index.ts";
import {headerOf} from "./capture.ts";
import {sha256} from "./sha256.ts";
import {isWarc, readWarc} from "./warc-read.ts";

/** The bytes of a source as captured once. */
export interface Snapshot {
  sha256: string;
  bytes: Uint8Array;
  /** A hint at its format, never published: the file's name in the archive, or the last part of its address. */
  fileName: string;
  /** As the server declared it, where it was captured from the web. */
  mediaType?: string;
  /** Where and when it was captured from the web. */
  url?: string;
  date?: string;
  /** What the server gave to ask later whether it has changed. */
  etag?: string;
  lastModified?: string;
}

/** Snapshots by hash, whatever their file names. */
export interface Archive {
  /** Undefined where no file of the archive has these bytes. */
  find(sha256: string): Promise<Snapshot | undefined>;
  has(sha256: string): Promise<boolean>;
}

/** Where a document lies: a file, or one of several in a web archive. */
interface Location {
  path: string;
  ordinal: number;
}

/**
 * Opens folders as one archive. Files that no index has are hashed at the first look-up; throws where a folder cannot
 * be read. An index is never believed: what is found is hashed again.
 */
export function openArchive(folders: readonly string[]): Archive {
  let locations: Promise<Map<string, Location[]>> | undefined;
  const locate = async (hash: string) => {
    locations ??= locateAll(folders);
    return (await locations).get(hash) ?? [];
  };
  return {
    async find(hash) {
      for (const location of await locate(hash)) {
        const snapshot = await readSnapshot(location).catch(() => undefined);
        // The file may have changed since it was hashed.
        if (snapshot && sha256(snapshot.bytes) === hash) return {sha256: hash, ...snapshot};
      }
      return undefined;
    },
    async has(hash) {
      return (await locate(hash)).length > 0;
    }
  };
}

async function locateAll(folders: readonly string[]): Promise<Map<string, Location[]>> {
  const locations = new Map<string, Location[]>();
  for (const folder of folders) {
    for (const [name, {documents}] of await indexFolder(folder, await readIndex(folder))) {
      for (const [ordinal, hash] of documents.entries()) {
        const path = join(folder, name);
        locations.set(hash, [...(locations.get(hash) ?? []), {path, ordinal}]);
      }
    }
  }
  return locations;
}

async function readSnapshot({path, ordinal}: Location): Promise<Omit<Snapshot, "sha256"> | undefined> {
  if (!isWarc(path)) return {bytes: await readFile(path), fileName: basename(path)};
  let at = 0;
  for await (const {bytes, url, date, headers} of readWarc(path)) {
    if (at++ < ordinal) continue;
    const mediaType = headerOf(headers, "content-type");
    const etag = headerOf(headers, "etag");
    const lastModified = headerOf(headers, "last-modified");
    return {
      bytes,
      url,
      date,
      fileName: fileNameOf(url),
      ...(mediaType ? {mediaType} : {}),
      ...(etag ? {etag} : {}),
      ...(lastModified ? {lastModified} : {})
    };
  }
  return undefined;
}

/** The last part of an address: `https://example.org/a/report.pdf?x` -> `report.pdf`. */
export function fileNameOf(url: string): string {
  return URL.canParse(url) ? (new URL(url).pathname.split("/").at(-1) ?? "") : "";
}
