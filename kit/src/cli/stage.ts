import {readNotebook} from "../site/read-notebook.ts";
import {runStages} from "../site/run-stages.ts";
import type {StageName} from "../site/stage.ts";
import {showProgress} from "./progress.ts";
import {reportProblems} from "./report.ts";

/** `sourcebook check`, `load`, …: one stage, from what the stages before it left in `.sourcebook/`. */
export async function runStage(name: StageName): Promise<number> {
  const context = await readNotebook(process.cwd());
  return reportProblems(await runStages([name], context, showProgress()));
}
