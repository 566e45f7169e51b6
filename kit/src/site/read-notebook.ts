import {existsSync} from "node:fs";
import path from "node:path";
import {loadModule} from "../dataset/module.ts";
import {finishWrites} from "../ledger/write-together.ts";
import {fileProblem, UserError} from "../problem/problem.ts";
import type {FrameworkConfig} from "./framework-config.ts";
import {configFile} from "./settings.ts";
import type {StageContext} from "./stage.ts";
import {workspaceOf} from "./workspace.ts";

/**
 * Reads the configuration in a folder, after finishing an update of the ledger that was interrupted. Throws `UserError` where there is none, or it is no notebook's.
 */
export async function readNotebook(root: string, {preview = false} = {}): Promise<StageContext> {
  if (!existsSync(path.join(root, configFile))) {
    const hint = "run sourcebook where it is, or name the folder with --root";
    throw new UserError(fileProblem("no-notebook", configFile, "there is no such file in this folder", hint));
  }
  await finishWrites(root);
  const {module} = await loadModule(root, configFile);
  const config = module.default as Partial<FrameworkConfig> | undefined;
  if (!config?.sourcebook) {
    const hint = "export default await notebook({…})";
    throw new UserError(fileProblem("no-notebook", configFile, "its default export is no notebook", hint));
  }
  const notebook = config.sourcebook;
  return {
    workspace: workspaceOf(root),
    config: config as FrameworkConfig,
    notebook,
    archives: archivesOf(root, notebook.archives),
    preview
  };
}

/** Folders of snapshots: those of `SOURCEBOOK_ARCHIVE` first, then the notebook's own. */
function archivesOf(root: string, folders: readonly string[]): string[] {
  const given = (process.env.SOURCEBOOK_ARCHIVE ?? "").split(path.delimiter).filter(Boolean);
  return [...given, ...folders].map(folder => path.resolve(root, folder));
}
