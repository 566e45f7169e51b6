import path from "node:path";
import {type Problem, sortProblems, UserError} from "../problem/problem.ts";
import {checkStage} from "./check.ts";
import {drawStage} from "./draw.ts";
import {finishStage} from "./finish/finish.ts";
import {loadStage} from "./load.ts";
import {pagesStage} from "./pages.ts";
import {hasErrors, type Stage, type StageContext, type StageName, type StageResult} from "./stage.ts";
import {verifyStage} from "./verify/verify.ts";
import {writeJson} from "./workspace.ts";

const stages: Readonly<Record<StageName, Stage>> = {
  check: checkStage,
  load: loadStage,
  draw: drawStage,
  pages: pagesStage,
  finish: finishStage,
  verify: verifyStage
};

/** Told of each stage as it starts and ends: a progress display, or nothing. */
export interface Reporter {
  start(stage: StageName): void;
  end(stage: StageName, result: StageResult): void;
}

/**
 * Runs stages in order up to the first that finds an error, and writes each one's problems to
 * `.sourcebook/problems/<stage>.json`. Returns the problems of all, sorted by place.
 */
export async function runStages(
  names: readonly StageName[],
  context: StageContext,
  reporter: Reporter
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const name of names) {
    reporter.start(name);
    const result = await runStage(stages[name], context);
    await writeJson(path.join(context.workspace.problems, `${name}.json`), result.problems);
    reporter.end(name, result);
    problems.push(...result.problems);
    if (hasErrors(result.problems)) break;
  }
  return sortProblems(problems);
}

async function runStage(stage: Stage, context: StageContext): Promise<StageResult> {
  try {
    const {problems, summary} = await stage(context);
    return {problems: sortProblems(problems), summary};
  } catch (error) {
    if (error instanceof UserError) return {problems: sortProblems(error.problems), summary: ""};
    throw error;
  }
}
