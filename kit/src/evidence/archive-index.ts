import {createHash} from "node:crypto";
import {createReadStream} from "node:fs";
import {lstat, readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {z} from "zod";
import {compareText} from "../problem/problem.ts";
import {sha256} from "./sha256.ts";
import {isWarc, readWarc} from "./warc-read.ts";
import {writeWhole} from "./write-whole.ts";

/** The index of an archive's folder: made from its files, and made again wherever it is not there. */
export const indexFile = "index.json";

const fileSchema = z.strictObject({
  size: z.number(),
  modifiedMs: z.number(),
  /** The hashes of its documents, in order: one, or those that a web archive holds. */
  documents: z.array(z.string())
});

/** A file as it was when it was hashed. */
export type IndexedFile = z.output<typeof fileSchema>;

const indexSchema = z.strictObject({version: z.literal(1), files: z.record(z.string(), fileSchema)});

/** What an archive's folder holds: path inside it -> its documents. */
export type FolderIndex = Map<string, IndexedFile>;

/** Reads the index that lies in a folder; empty where there is none, or it is not as this tool writes it. */
export async function readIndex(folder: string): Promise<FolderIndex> {
  try {
    const text = await readFile(join(folder, indexFile), "utf8");
    return new Map(Object.entries(indexSchema.parse(JSON.parse(text)).files));
  } catch {
    return new Map();
  }
}

/** Called with what cannot be read, by its path in the folder, and why. */
export type OnUnreadable = (name: string, reason: string) => void;

/**
 * What a folder holds now. Files that are as `known` has them are not read again. Throws where the folder cannot be
 * read; a file in it that cannot be is left out, and a web archive that is torn holds what comes before the tear.
 */
export async function indexFolder(
  folder: string,
  known: FolderIndex = new Map(),
  onUnreadable: OnUnreadable = () => {}
): Promise<FolderIndex> {
  const index: FolderIndex = new Map();
  for (const name of await listFiles(folder, onUnreadable)) {
    const path = join(folder, name);
    try {
      const {size, mtimeMs: modifiedMs} = await lstat(path);
      const former = known.get(name);
      const same = former?.size === size && former.modifiedMs === modifiedMs;
      index.set(name, same ? former : {size, modifiedMs, documents: await hashDocuments(path)});
    } catch (error) {
      onUnreadable(name, codeOf(error));
    }
  }
  return index;
}

/** The code of what the system says (`EACCES`). Throws every other error on. */
function codeOf(error: unknown): string {
  if (error instanceof Error && "syscall" in error && "code" in error) return String(error.code);
  throw error;
}

export async function writeIndex(folder: string, index: FolderIndex): Promise<void> {
  const files = Object.fromEntries([...index].sort(([a], [b]) => compareText(a, b)));
  await writeWhole(join(folder, indexFile), `${JSON.stringify({version: 1, files}, null, 1)}\n`);
}

/** The hashes of a file's documents: its own, or those of the answers that a web archive holds. */
export async function hashDocuments(path: string): Promise<string[]> {
  if (!isWarc(path)) return [await hashFile(path)];
  const documents: string[] = [];
  try {
    for await (const {bytes} of readWarc(path)) documents.push(sha256(bytes));
  } catch (error) {
    // What is wrong inside it is for `sourcebook archive verify` to tell.
    if (error instanceof Error && "syscall" in error) throw error;
  }
  return documents;
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const part of createReadStream(path)) hash.update(part as Uint8Array);
  return hash.digest("hex");
}

/** Regular files below a folder, by name; links are not followed, so no loop can arise. */
async function listFiles(folder: string, onUnreadable: OnUnreadable, below = ""): Promise<string[]> {
  const files: string[] = [];
  for (const name of await readNames(folder, onUnreadable, below)) {
    const inner = below === "" ? name : `${below}/${name}`;
    if (name.startsWith(".") || inner === indexFile) continue;
    const status = await lstat(join(folder, inner));
    if (status.isDirectory()) files.push(...(await listFiles(folder, onUnreadable, inner)));
    else if (status.isFile()) files.push(inner);
  }
  return files;
}

async function readNames(folder: string, onUnreadable: OnUnreadable, below: string): Promise<string[]> {
  try {
    return (await readdir(join(folder, below))).sort(compareText);
  } catch (error) {
    if (below === "") throw error;
    onUnreadable(below, codeOf(error));
    return [];
  }
}
