import {randomUUID} from "node:crypto";
import {mkdir, open, readdir, rename, rm, stat} from "node:fs/promises";
import {basename, dirname, join} from "node:path";

/** What another process writes, or was writing when it ended. */
export const isPartial = (name: string): boolean => /^\..+\.\d+\.part$/.test(name);

/** Tells this run's files from those of a killed one that had the same process id. */
const run = randomUUID().slice(0, 8);
let count = 0;

/** Writes a file whole or not at all: beside it first, to the disk, then renamed. Leaves nothing where it fails. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const partial = await writePartial(path, content);
  try {
    await rename(partial, path);
  } catch (error) {
    await rm(partial, {force: true});
    throw error;
  }
}

/** Writes a file's next content beside it, to the disk, with the rights of the one that is there; returns where. */
export async function writePartial(path: string, content: Uint8Array | string): Promise<string> {
  await mkdir(dirname(path), {recursive: true});
  // Two writers of one file never share what they write to.
  const partial = join(dirname(path), `.${basename(path)}.${run}-${++count}.${process.pid}.part`);
  const mode = await stat(path).then(
    status => status.mode & 0o777,
    () => 0o666
  );
  try {
    const file = await open(partial, "wx", mode);
    try {
      await file.writeFile(content);
      await file.datasync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(partial, {force: true});
    throw error;
  }
  return partial;
}

/** Takes away what processes that were killed left half written in a folder. */
export async function removePartials(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (isPartial(name) && !isInUse(name)) await rm(join(folder, name), {force: true});
  }
}

function isInUse(name: string): boolean {
  const [writer = "", id] = name.split(".").slice(-3);
  return Number(id) === process.pid ? writer.startsWith(`${run}-`) : isAlive(Number(id));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
