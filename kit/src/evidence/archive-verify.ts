import {join} from "node:path";
import {indexFolder, readIndex} from "./archive-index.ts";
import {gzipFault} from "./gzip-fault.ts";
import {sha256} from "./sha256.ts";
import {isWarc, readWarc} from "./warc-read.ts";

/** A file of an archive that is not what it was. */
export interface Rot {
  path: string;
  problem: string;
}

export interface ArchiveState {
  files: number;
  /** Hashes of every document that is whole. */
  documents: Set<string>;
  rot: Rot[];
}

/**
 * Hashes every file of a folder again. A file has rotted where its index, its name or the digests inside it say another
 * hash, or where a web archive cannot be read to its end. Reads only.
 */
export async function verifyFolder(folder: string): Promise<ArchiveState> {
  const state: ArchiveState = {files: 0, documents: new Set(), rot: []};
  const former = await readIndex(folder);
  const now = await indexFolder(folder, new Map(), (name, reason) => {
    state.rot.push({path: join(folder, name), problem: `it cannot be read (${reason})`});
  });
  for (const [name, {documents}] of now) {
    const path = join(folder, name);
    state.files += 1;
    const problem =
      (isWarc(name) ? await warcFault(path) : undefined) ??
      hashFault(documents, hashInName(name), "its name") ??
      hashFault(documents, former.get(name)?.documents[0], "the index");
    if (problem) state.rot.push({path, problem});
    else for (const hash of documents) state.documents.add(hash);
  }
  for (const [name, {documents}] of former) {
    const path = join(folder, name);
    const elsewhere = documents.every(hash => state.documents.has(hash));
    const isNamed = state.rot.some(one => one.path === path);
    if (!now.has(name) && !elsewhere && !isNamed)
      state.rot.push({path, problem: "it is in the index but no longer in the folder"});
  }
  return state;
}

/** The hash that a name as the tool gives them begins to tell. */
function hashInName(name: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}-.+-([0-9a-f]{12})(?:\.warc\.gz|\.[a-z0-9]{1,8})?$/.exec(name)?.[1];
}

function hashFault(
  documents: readonly string[],
  expected: string | undefined,
  where: string
): string | undefined {
  if (expected === undefined || documents.some(hash => hash.startsWith(expected))) return undefined;
  const seen = documents[0]?.slice(0, 12) ?? "no document";
  return `its hash is ${seen}, but ${where} says ${expected.slice(0, 12)}`;
}

async function warcFault(path: string): Promise<string | undefined> {
  try {
    for await (const {url, bytes, intact} of readWarc(path))
      if (!intact)
        return `the answer of ${url} has the hash ${sha256(bytes).slice(0, 12)}, not the one it was stored with`;
    return path.endsWith(".gz") ? await gzipFault(path) : undefined;
  } catch (error) {
    return `it cannot be read to its end: ${error instanceof Error ? error.message : String(error)}`;
  }
}
