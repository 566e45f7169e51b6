import {formatProblem, type Problem, UserError} from "../problem/problem.ts";
import {countOf, hasErrors} from "../site/stage.ts";

/** Prints problems, one a line, with a count; returns the exit code. */
export function reportProblems(problems: readonly Problem[]): number {
  for (const problem of problems) {
    const mark = problem.severity === "warning" ? "warning: " : "";
    process.stdout.write(`${mark}${formatProblem(problem)}\n`);
  }
  const errors = problems.filter(({severity}) => severity === "error").length;
  const warnings = problems.length - errors;
  if (problems.length > 0) {
    process.stdout.write(`${countOf(errors, "problem")}, ${countOf(warnings, "warning")}\n`);
  }
  return hasErrors(problems) ? 1 : 0;
}

/** Prints what ended a command: the author's faults as problems, anything else as our failure. */
export function reportFailure(error: unknown): number {
  if (error instanceof UserError) return reportProblems(error.problems);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`sourcebook failed; this is a fault of the tool, not of the notebook.\n${text}\n`);
  return 3;
}
