import {createHash} from "node:crypto";
import {lstat, readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {compareText} from "../problem/problem.ts";

/** The bytes of a source as captured once. */
export interface Snapshot {
  sha256: string;
  bytes: Uint8Array;
  /** The file's name in the archive: a hint at its format, never published. */
  fileName: string;
}

/** Snapshots by hash, whatever their file names. */
export interface Archive {
  /** Undefined where no file of the archive has these bytes. */
  find(sha256: string): Promise<Snapshot | undefined>;
}

/** SHA-256 of bytes or of UTF-8 text, in lower-case hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Opens folders as one archive. Files are hashed at the first look-up; throws where a folder cannot be read. */
export function openArchive(folders: readonly string[]): Archive {
  let index: Promise<Map<string, string>> | undefined;
  return {
    async find(hash) {
      index ??= indexFolders(folders);
      const path = (await index).get(hash);
      if (path === undefined) return undefined;
      const bytes = await readFile(path);
      // The file may have changed since it was hashed.
      if (sha256(bytes) !== hash) return undefined;
      return {sha256: hash, bytes, fileName: path.slice(path.lastIndexOf("/") + 1)};
    }
  };
}

async function indexFolders(folders: readonly string[]): Promise<Map<string, string>> {
  const index = new Map<string, string>();
  for (const folder of folders) {
    for (const path of await listFiles(folder)) {
      const hash = sha256(await readFile(path));
      if (!index.has(hash)) index.set(hash, path);
    }
  }
  return index;
}

/** Regular files below a folder, by name; links are not followed, so no loop can arise. */
async function listFiles(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const name of (await readdir(folder)).sort(compareText)) {
    const path = join(folder, name);
    const status = await lstat(path);
    if (status.isDirectory()) files.push(...(await listFiles(path)));
    else if (status.isFile()) files.push(path);
  }
  return files;
}
