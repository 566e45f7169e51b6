import {readdir} from "node:fs/promises";
import path from "node:path";

/** Files below a folder, as paths from it with forward slashes, sorted by code unit; none where it is missing. */
export async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, {recursive: true, withFileTypes: true});
    return entries
      .filter(entry => entry.isFile())
      .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Ids of the TypeScript files in a folder of the notebook: `loaders/cameras.ts -> cameras`. */
export async function listModules(root: string, folder: string): Promise<{id: string; file: string}[]> {
  const files = await listFiles(path.join(root, folder));
  return files
    .filter(file => file.endsWith(".ts") && !file.endsWith(".d.ts") && !file.includes("/"))
    .map(file => ({id: file.slice(0, -".ts".length), file: `${folder}/${file}`}));
}
