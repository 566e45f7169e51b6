import {readNotebook} from "../site/read-notebook.ts";
import {runStages} from "../site/run-stages.ts";
import {stageNames} from "../site/stage.ts";
import {showProgress} from "./progress.ts";
import {reportProblems} from "./report.ts";

/** `sourcebook build`: every stage; `dist/` changes only where all of them pass. */
export async function runBuild(): Promise<number> {
  const context = await readNotebook(process.cwd());
  return reportProblems(await runStages(stageNames, context, showProgress()));
}
