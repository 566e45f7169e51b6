import {inBuildTurn} from "../site/build-turn.ts";
import {readNotebook} from "../site/read-notebook.ts";
import {runStages} from "../site/run-stages.ts";
import {stageNames} from "../site/stage.ts";
import {showProgress} from "./progress.ts";
import {reportProblems} from "./report.ts";

/** `sourcebook build`: every stage; `dist/` changes only where all of them pass. */
export async function runBuild({drafts = false}: {drafts?: boolean} = {}): Promise<number> {
  const context = {...(await readNotebook(process.cwd())), drafts};
  const {root} = context.workspace;
  return reportProblems(await inBuildTurn(root, () => runStages(stageNames, context, showProgress())));
}
