import {lstat, mkdir} from "node:fs/promises";
import {extname, join} from "node:path";
import {type FolderIndex, hashDocuments, indexFolder, readIndex, writeIndex} from "./archive-index.ts";
import type {WebCapture} from "./capture.ts";
import {sha256} from "./sha256.ts";
import {toWarc} from "./warc-write.ts";
import {removePartials, writeWhole} from "./write-whole.ts";

/** What a document is stored as. */
export interface StoreOptions {
  /** The source's id: only for the eyes of who looks into the folder. */
  source: string;
  /** `YYYY-MM-DD` */
  day: string;
}

/** The folder of an archive that new documents go to. Files are written whole or not at all, and never replaced. */
export class ArchiveStore {
  readonly #hashes: Set<string>;

  private constructor(
    readonly folder: string,
    readonly index: FolderIndex,
    readonly software: string
  ) {
    this.#hashes = new Set([...index.values()].flatMap(({documents}) => documents));
  }

  /** Opens a folder, which is made where it is not there. `software` names the tool in web archives. */
  static async open(folder: string, software: string): Promise<ArchiveStore> {
    await mkdir(folder, {recursive: true});
    await removePartials(folder);
    return new ArchiveStore(folder, await indexFolder(folder, await readIndex(folder)), software);
  }

  has(hash: string): boolean {
    return this.#hashes.has(hash);
  }

  /** Stores a document from the web as a web archive; returns its hash. */
  async storeCapture(capture: WebCapture, options: StoreOptions): Promise<string> {
    const last = capture.exchanges.at(-1);
    if (!last) throw new Error("a capture has no exchange");
    const hash = sha256(last.body);
    if (!this.has(hash))
      await this.#write(nameOf(hash, options, ".warc.gz"), await toWarc(capture, this.software));
    return hash;
  }

  /** Stores a local file as it is; returns its hash. */
  async storeFile(bytes: Uint8Array, fileName: string, options: StoreOptions): Promise<string> {
    const hash = sha256(bytes);
    const extension = /^\.[a-z0-9]{1,8}$/i.exec(extname(fileName))?.[0] ?? "";
    if (!this.has(hash)) await this.#write(nameOf(hash, options, extension.toLowerCase()), bytes);
    return hash;
  }

  /** Writes the index, so that the next look-up need not hash what is here. */
  async close(): Promise<void> {
    await writeIndex(this.folder, this.index);
  }

  async #write(name: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.folder, name);
    await writeWhole(path, bytes);
    const {size, mtimeMs} = await lstat(path);
    const documents = await hashDocuments(path);
    this.index.set(name, {size, modifiedMs: mtimeMs, documents});
    for (const hash of documents) this.#hashes.add(hash);
  }
}

/** `2026-11-24-town-letter-49062e407694.txt`: the last part before the ending is checked by `archive verify`. */
function nameOf(hash: string, {source, day}: StoreOptions, extension: string): string {
  return `${day}-${source.replace(/[^a-z0-9-]/gi, "-")}-${hash.slice(0, 12)}${extension}`;
}
