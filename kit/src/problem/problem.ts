/** Something an author can mend: where it is, what is wrong, and the way out. */
export interface Problem {
  /** Stable kebab-case name of the rule, as listed in docs/problems.md. */
  code: string;
  /** `error` fails the build; `warning` is shown and passes. */
  severity: "error" | "warning";
  /** Path relative to the notebook's root, with forward slashes. */
  file: string;
  /** 1-based; 0 where the whole file is meant. */
  line: number;
  /** 1-based; 0 where the whole line is meant. */
  column: number;
  /** The fault and the value seen. */
  problem: string;
  /** The way out. */
  hint?: string;
}

/** An error of a whole file, or of one that should be there. */
export function fileProblem(code: string, file: string, problem: string, hint?: string): Problem {
  return {code, severity: "error", file, line: 0, column: 0, problem, ...(hint !== undefined && {hint})};
}

/** Thrown where one fault ends a call; carries the same fields as a problem. */
export class UserError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: Problem | readonly Problem[]) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list.map(formatProblem).join("\n"));
    this.name = "UserError";
    this.problems = list;
  }
}

/** `data/figures/cameras.yaml:14:9 unknown source "x" (did you mean "y"?) [unknown-source]` */
export function formatProblem({file, line, column, problem, hint, code}: Problem): string {
  const place = line > 0 ? (column > 0 ? `${file}:${line}:${column}` : `${file}:${line}`) : file;
  return `${place} ${problem}${hint ? ` (${hint})` : ""} [${code}]`;
}

/** Orders problems by file, line, column, then code, so that output is stable. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code)
  );
}

/** Compares by code unit: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
