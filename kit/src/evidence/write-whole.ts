import {mkdir, open, readdir, rename, rm} from "node:fs/promises";
import {basename, dirname, join} from "node:path";

/** What another process writes, or was writing when it ended. */
export const isPartial = (name: string): boolean => /^\..+\.\d+\.part$/.test(name);

/** Writes a file whole or not at all: beside it first, to the disk, then renamed. Leaves nothing where it fails. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const partial = await writePartial(path, content);
  await rename(partial, path);
}

/** Writes a file's next content beside it, to the disk; returns where. */
export async function writePartial(path: string, content: Uint8Array | string): Promise<string> {
  await mkdir(dirname(path), {recursive: true});
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    const file = await open(partial, "w");
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
    if (isPartial(name) && !isAlive(Number(name.split(".").at(-2))))
      await rm(join(folder, name), {force: true});
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
