import {formatProblem, type Problem, UserError} from "../problem/problem.ts";
import {countOf, hasErrors} from "../site/stage.ts";

/** `text` for people, `json` for programs (one array), `github` for annotations of a pull request. */
export const reportFormats = ["text", "json", "github"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Prints problems, one a line, with a count; returns the exit code. */
export function reportProblems(problems: readonly Problem[], format: ReportFormat = "text"): number {
  if (format === "json") {
    process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
    return hasErrors(problems) ? 1 : 0;
  }
  for (const problem of problems) {
    const mark = problem.severity === "warning" ? "warning: " : "";
    const line = format === "github" ? toAnnotation(problem) : `${mark}${formatProblem(problem)}`;
    process.stdout.write(`${line}\n`);
  }
  const errors = problems.filter(({severity}) => severity === "error").length;
  const warnings = problems.length - errors;
  if (problems.length > 0) {
    process.stdout.write(`${countOf(errors, "problem")}, ${countOf(warnings, "warning")}\n`);
  }
  return hasErrors(problems) ? 1 : 0;
}

/** A workflow command of GitHub Actions; its data and properties are escaped as that format wants. */
function toAnnotation({severity, file, line, column, code, problem, hint}: Problem): string {
  const data = (text: string) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const property = (text: string) => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
  const place = [
    `file=${property(file)}`,
    ...(line > 0 ? [`line=${line}`] : []),
    ...(column > 0 ? [`col=${column}`] : []),
    `title=${property(code)}`
  ];
  return `::${severity} ${place.join(",")}::${data(hint ? `${problem} (${hint})` : problem)}`;
}

/** Tries what depends on the command's arguments; what an author got wrong there goes to the error stream, as misuse: 2. */
export async function reportMisuse(attempt: () => Promise<unknown>): Promise<number | undefined> {
  try {
    await attempt();
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const problem of error.problems) process.stderr.write(`${formatProblem(problem)}\n`);
    return 2;
  }
}

/** Prints what ended a command: the author's faults as problems, anything else as our failure. */
export function reportFailure(error: unknown): number {
  if (error instanceof UserError) {
    // Nothing was looked at: neither a fault of the notebook nor a change in it.
    if (error.problems.every(({code}) => code === "build-running")) {
      for (const problem of error.problems) process.stderr.write(`${formatProblem(problem)}\n`);
      return 3;
    }
    return reportProblems(error.problems);
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`sourcebook failed; this is a fault of the tool, not of the notebook.\n${text}\n`);
  return 3;
}
