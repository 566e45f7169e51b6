import {readFile} from "node:fs/promises";
import {basename, relative, resolve, sep} from "node:path";
import {type Archive, openArchive} from "../evidence/archive.ts";
import {ArchiveStore} from "../evidence/archive-store.ts";
import {ExtractError} from "../evidence/extract/extract-error.ts";
import {type ExtractedText, extractText} from "../evidence/extract-text.ts";
import {Visitor} from "./fetch-document.ts";
import type {FetchLimits} from "./fetch-limits.ts";
import {type Metadata, readMetadata} from "./read-metadata.ts";

/** A document that lies in the archive now. */
export interface CapturedDocument {
  snapshot: string;
  document: ExtractedText;
  metadata: Metadata;
  /** Where it can be read again; a file outside the notebook's folder has no address that others could use. */
  url?: string;
  path?: string;
}

export interface CaptureOptions {
  root: string;
  archives: readonly string[];
  /** The folder of the archive that the document goes to. */
  store: string;
  day: string;
  limits: FetchLimits;
  /** The name of the stored file begins with it. */
  name: string;
}

/** Fetches a URL or reads a file, and stores it in the archive; or says why that was not possible. */
export async function captureDocument(
  target: string,
  options: CaptureOptions
): Promise<CapturedDocument | {reason: string}> {
  const store = await ArchiveStore.open(options.store, options.limits.userAgent);
  try {
    const stored = isUrl(target)
      ? await storeUrl(target, store, options)
      : await storePath(target, store, options);
    if ("reason" in stored) return stored;
    await store.close();
    const archive = openArchive([options.store]);
    return await readCaptured(stored, archive);
  } finally {
    await store.close();
  }
}

/** True for an address of the web. */
export const isUrl = (target: string): boolean => /^https?:\/\//i.test(target);

interface Stored {
  snapshot: string;
  url?: string;
  path?: string;
}

async function storeUrl(
  url: string,
  store: ArchiveStore,
  {limits, day, name}: CaptureOptions
): Promise<Stored | {reason: string}> {
  const fetched = await new Visitor(limits).fetchDocument(url);
  if (fetched.state !== "fetched")
    return {reason: fetched.state === "same" ? "it says that nothing changed" : fetched.reason};
  return {snapshot: await store.storeCapture(fetched.capture, {source: name, day}), url};
}

async function storePath(
  target: string,
  store: ArchiveStore,
  {root, day, name}: CaptureOptions
): Promise<Stored | {reason: string}> {
  const file = resolve(target);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return {reason: `the file cannot be read (${bytes.code})`};
  if (bytes.length === 0) return {reason: "the file is empty"};
  const snapshot = await store.storeFile(bytes, basename(file), {source: name, day});
  const path = relative(root, file).split(sep).join("/");
  return {snapshot, ...(path.startsWith("../") || path.startsWith("/") ? {} : {path})};
}

async function readCaptured(stored: Stored, archive: Archive): Promise<CapturedDocument | {reason: string}> {
  const snapshot = await archive.find(stored.snapshot);
  if (!snapshot) return {reason: "it could not be read back from the archive"};
  const {bytes, fileName, mediaType} = snapshot;
  try {
    const document = await extractText(bytes, {fileName, ...(mediaType ? {mediaType} : {})});
    return {...stored, document, metadata: await readMetadata(snapshot, document)};
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error;
    return {reason: error.message};
  }
}
