import {cp, mkdir, rm, writeFile} from "node:fs/promises";
import {dirname, join, relative} from "node:path";
import {type CheckResult, checkLedger} from "../ledger/check-ledger.ts";
import type {NextFile} from "../ledger/write-together.ts";

export interface StageOptions {
  root: string;
  locales: readonly string[];
  archive: readonly string[];
}

/** Checks the ledger as it would be with some files replaced, against the archive; the notebook stays as it is. */
export async function checkStaged(files: readonly NextFile[], options: StageOptions): Promise<CheckResult> {
  const {root, locales, archive} = options;
  const stage = join(root, ".sourcebook", `stage-${process.pid}`);
  const folders = archive.map(folder => relative(root, folder));
  try {
    await mkdir(join(stage, "data"), {recursive: true});
    await cp(join(root, "data"), join(stage, "data"), {
      recursive: true,
      // An archive in `data/` may be large, and is read where it is.
      filter: path => !folders.includes(relative(root, path))
    });
    for (const {file, after} of files) {
      await mkdir(dirname(join(stage, file)), {recursive: true});
      await writeFile(join(stage, file), after);
    }
    return await checkLedger({root: stage, locales, archive, drafts: true});
  } finally {
    await rm(stage, {recursive: true, force: true});
  }
}
