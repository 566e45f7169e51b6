import path from "node:path";
import type {Dataset} from "../dataset/dataset.ts";
import {loadModule} from "../dataset/module.ts";
import {runLoader} from "../dataset/run-loader.ts";
import type {PublishedLedger} from "../ledger/card.ts";
import {type Problem, UserError} from "../problem/problem.ts";
import {listModules} from "./list-files.ts";
import {readLedger} from "./read-stages.ts";
import {countOf, type Stage} from "./stage.ts";
import {emptyFolder, writeJson} from "./workspace.ts";

/** Runs every loader; writes each dataset for the next stages, and to `src/data/` for live cells. */
export const loadStage: Stage = async ({workspace}) => {
  const ledger = readLedger(workspace);
  const problems: Problem[] = [];
  const datasets: Dataset[] = [];
  for (const {id, file} of await listModules(workspace.root, "loaders")) {
    const result = await runFile(workspace.root, {id, file, ledger});
    problems.push(...result.problems);
    if (result.dataset) datasets.push(result.dataset);
  }
  const published = path.join(workspace.root, "src", "data");
  await emptyFolder(workspace.datasets);
  await emptyFolder(published);
  for (const dataset of datasets) {
    for (const folder of [workspace.datasets, published]) {
      await writeJson(path.join(folder, `${dataset.id}.json`), dataset);
    }
  }
  return {problems, summary: countOf(datasets.length, "dataset")};
};

async function runFile(
  root: string,
  options: {id: string; file: string; ledger: PublishedLedger}
): Promise<{dataset?: Dataset; problems: readonly Problem[]}> {
  try {
    const {module} = await loadModule(root, options.file);
    return await runLoader(module.default, options);
  } catch (error) {
    if (error instanceof UserError) return {problems: error.problems};
    throw error;
  }
}
