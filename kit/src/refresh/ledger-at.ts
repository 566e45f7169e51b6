import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import path from "node:path";
import {commitOf} from "./git.ts";
import {GitObjects} from "./git-objects.ts";

/** Calls a function with a copy of the notebook's `data/` as a revision had it; the copy is deleted afterwards. */
export async function withLedgerAt<Result>(
  root: string,
  revision: string,
  use: (folder: string) => Promise<Result>
): Promise<Result> {
  const commit = await commitOf(root, revision);
  const objects = await GitObjects.open(root);
  const folder = await mkdtemp(path.join(tmpdir(), "sourcebook-revision-"));
  try {
    const tree = await objects.folderAt(commit, "data");
    for (const [name, blob] of tree === undefined ? [] : await objects.filesOf(tree)) {
      if (!/\.(ya?ml|json)$/.test(name)) continue;
      const file = path.join(folder, "data", name);
      await mkdir(path.dirname(file), {recursive: true});
      await writeFile(file, await objects.textOf(blob));
    }
    return await use(folder);
  } finally {
    objects.close();
    await rm(folder, {recursive: true, force: true});
  }
}
