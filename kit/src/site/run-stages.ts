import path from "node:path";
import {type Problem, sortProblems, UserError} from "../problem/problem.ts";
import {hasErrors, type Stage, type StageContext, type StageName, type StageResult} from "./stage.ts";
import {writeJson} from "./workspace.ts";

// Framework alone takes most of a second to load: a stage brings only what it needs.
const stages: Readonly<Record<StageName, () => Promise<Stage>>> = {
  check: async () => (await import("./check.ts")).checkStage,
  load: async () => (await import("./load.ts")).loadStage,
  draw: async () => (await import("./draw.ts")).drawStage,
  pages: async () => (await import("./pages.ts")).pagesStage,
  finish: async () => (await import("./finish/finish.ts")).finishStage,
  verify: async () => (await import("./verify/verify.ts")).verifyStage
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
    const result = await runStage(await stages[name](), context);
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
