import {inBuildTurn} from "../site/build-turn.ts";
import {readNotebook} from "../site/read-notebook.ts";
import {runStages} from "../site/run-stages.ts";
import type {StageName} from "../site/stage.ts";
import {showProgress} from "./progress.ts";
import {type ReportFormat, reportProblems} from "./report.ts";

/** `sourcebook check`, `load`, …: one stage, from what the stages before it left in `.sourcebook/`. */
export async function runStage(
  name: StageName,
  {format, today}: {format?: ReportFormat; today?: string} = {}
): Promise<number> {
  const context = await readNotebook(process.cwd());
  const problems = await inBuildTurn(context.workspace.root, () =>
    runStages([name], {...context, ...(today ? {today} : {})}, showProgress())
  );
  return reportProblems(problems, format);
}
