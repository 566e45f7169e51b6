import path from "node:path";
import type {Dataset} from "../dataset/dataset.ts";
import {loadModule} from "../dataset/module.ts";
import {runLoader} from "../dataset/run-loader.ts";
import type {PublishedLedger} from "../ledger/card.ts";
import {type Problem, UserError} from "../problem/problem.ts";
import {listModules} from "./list-files.ts";
import {readLedger} from "./read-stages.ts";
import {countOf, type Stage} from "./stage.ts";
import {writeFolder} from "./workspace.ts";

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
  const files = Object.fromEntries(datasets.map(dataset => [`${dataset.id}.json`, dataset]));
  for (const folder of [workspace.datasets, published]) await writeFolder(folder, files);
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
