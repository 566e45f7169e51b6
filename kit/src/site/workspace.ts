import {mkdir, readdir, readFile, rm, writeFile} from "node:fs/promises";
import path from "node:path";
import writeFileAtomic from "write-file-atomic";

/** Where the stages of a build leave their files, as absolute paths. */
export interface Workspace {
  root: string;
  /** Everything generated that is not published. */
  folder: string;
  ledger: string;
  /** Corrections and updates, from `data/`. */
  changes: string;
  datasets: string;
  charts: string;
  /** What Observable Framework wrote, and what it says about the pages. */
  site: string;
  sitePages: string;
  problems: string;
  types: string;
  /** JSON Schemas of the ledger's files, for editors. */
  schemas: string;
  /** The site while *finish* writes it. */
  draft: string;
  /** The finished site, whole, before it has passed *verify*. */
  next: string;
  /** The published site. */
  dist: string;
}

export function workspaceOf(root: string): Workspace {
  const folder = path.join(root, ".sourcebook");
  return {
    root,
    folder,
    ledger: path.join(folder, "ledger.json"),
    changes: path.join(folder, "changes.json"),
    datasets: path.join(folder, "datasets"),
    charts: path.join(folder, "charts"),
    site: path.join(folder, "site"),
    sitePages: path.join(folder, "pages.json"),
    problems: path.join(folder, "problems"),
    types: path.join(folder, "types"),
    schemas: path.join(folder, "schemas"),
    draft: path.join(folder, "dist-draft"),
    next: path.join(folder, "dist-next"),
    dist: path.join(root, "dist")
  };
}

/**
 * Writes a text or bytes, never half: to a temporary file first, then renamed. What already stands there is left. It is
 * not waited for until it is on the disk: all of it can be made again.
 */
export async function writeOutput(file: string, content: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(content as Uint8Array);
  const known = await readFile(file).catch(() => undefined);
  if (known?.equals(bytes)) return;
  await mkdir(path.dirname(file), {recursive: true});
  await writeFileAtomic(file, bytes, {fsync: false});
}

/** Makes a folder hold these values as JSON, by file name, and nothing else. */
export async function writeFolder(folder: string, files: Readonly<Record<string, unknown>>): Promise<void> {
  await mkdir(folder, {recursive: true});
  for (const name of await readdir(folder)) {
    if (!Object.hasOwn(files, name)) await rm(path.join(folder, name), {recursive: true, force: true});
  }
  for (const [name, value] of Object.entries(files)) await writeJson(path.join(folder, name), value);
}

/**
 * Writes files into a folder that nobody reads yet, made from `items` one after another, a few at a time. A run that
 * is cut off leaves a half-written folder: the caller takes it into use only once all are there.
 */
export async function writeFiles<Item>(
  folder: string,
  items: readonly Item[],
  toFile: (item: Item) => {file: string; content: string | Uint8Array}
): Promise<void> {
  const made = new Set<string>();
  const write = async (item: Item) => {
    const {file, content} = toFile(item);
    const target = path.join(folder, file);
    const parent = path.dirname(target);
    if (!made.has(parent)) await mkdir(parent, {recursive: true});
    made.add(parent);
    await writeFile(target, content);
  };
  for (let at = 0; at < items.length; at += 32) await Promise.all(items.slice(at, at + 32).map(write));
}

/** Writes indented JSON with a line end, so that a stage's output can be read and compared. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  await writeOutput(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** Empties a folder, so that nothing of an earlier run stays in it. */
export async function emptyFolder(folder: string): Promise<void> {
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
}
