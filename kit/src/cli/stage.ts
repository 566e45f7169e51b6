import {inBuildTurn} from "../site/build-turn.ts";
import {readNotebook} from "../site/read-notebook.ts";
import {runStages} from "../site/run-stages.ts";
import type {StageName} from "../site/stage.ts";
import {showProgress} from "./progress.ts";
import {type ReportFormat, reportProblems} from "./report.ts";

/** `sourcebook check`, `load`, …: one stage, from what the stages before it left in `.sourcebook/`. */
export async function runStage(
  name: StageName,
  {format, today, drafts = false}: {format?: ReportFormat; today?: string; drafts?: boolean} = {}
): Promise<number> {
  const context = await readNotebook(process.cwd());
  const problems = await inBuildTurn(context.workspace.root, () =>
    runStages([name], {...context, drafts, ...(today ? {today} : {})}, showProgress())
  );
  return reportProblems(problems, format);
}
