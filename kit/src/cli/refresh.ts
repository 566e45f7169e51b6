import {existsSync} from "node:fs";
import path from "node:path";
import {formatProblem, type Problem, UserError} from "../problem/problem.ts";
import {formatReport} from "../refresh/format-report.ts";
import {commitOf} from "../refresh/git.ts";
import {formatImpactMarkdown} from "../refresh/impact/format-impact-markdown.ts";
import {formatImpactText} from "../refresh/impact/format-impact-text.ts";
import {type ImpactReport, isEmptyImpact} from "../refresh/impact/impact.ts";
import {measureImpact} from "../refresh/impact/measure-impact.ts";
import {fence} from "../refresh/markdown-code.ts";
import {type RefreshResult, refreshSources} from "../refresh/refresh-sources.ts";
import {hasChanged} from "../refresh/report.ts";
import {inBuildTurn} from "../site/build-turn.ts";
import {readNotebook} from "../site/read-notebook.ts";
import {showBar} from "./bar.ts";
import {currentDay} from "./day.ts";
import {toDiskFault} from "./disk-fault.ts";
import {reportMisuse, reportProblems} from "./report.ts";
import {limitsOf, type VisitOptions} from "./visit-options.ts";

export interface RefreshCommandOptions extends VisitOptions {
  write?: boolean;
  from?: string;
  today?: string;
  /** A git revision: what the ledger's changes since then make wrong is told, too. */
  since?: string;
  format?: RefreshFormat;
}

export const refreshFormats = ["text", "markdown", "json"] as const;
type RefreshFormat = (typeof refreshFormats)[number];

/** `sourcebook refresh`: reads sources again and says what no longer stands in them. */
export async function runRefresh(
  sources: readonly string[],
  options: RefreshCommandOptions
): Promise<number> {
  if (options.from !== undefined && (sources.length !== 1 || !existsSync(options.from))) {
    process.stderr.write("--from takes the file of one source: name the source, and a file that is there\n");
    return 2;
  }
  const context = await readNotebook(process.cwd());
  const {root} = context.workspace;
  const {since, format = "text"} = options;
  const misuse = since === undefined ? undefined : await reportMisuse(() => commitOf(root, since));
  if (misuse !== undefined) return misuse;
  const bar = showBar(process.stderr);
  const result = await refreshSources({
    root,
    locales: context.notebook.locales,
    archives: context.archives,
    store: path.resolve(root, context.notebook.archive),
    sources,
    day: options.today ?? currentDay(),
    limits: limitsOf(options, context.notebook),
    write: options.write ?? false,
    ...(options.from === undefined ? {} : {from: options.from}),
    onProgress: bar.show
  })
    .finally(bar.end)
    .catch(toRefusal);
  if (typeof result === "number") return result;
  const {report, problems} = result;
  const impact =
    since === undefined ? undefined : await inBuildTurn(root, () => measureImpact(context, since));
  process.stdout.write(formatted(result, impact, format));
  // The impact names the problems itself.
  if (format === "json" && !impact) tell(problems);
  const exitCode = format !== "text" || impact ? 0 : reportProblems(problems);
  return report.sources.some(hasChanged) || (impact && !isEmptyImpact(impact)) ? 1 : exitCode;
}

function formatted(
  {report, problems}: RefreshResult,
  impact: ImpactReport | undefined,
  format: RefreshFormat
): string {
  if (format === "json") return `${JSON.stringify(impact ? {...report, impact} : report, null, 2)}\n`;
  const sources = formatReport(report);
  if (format === "text") return [sources, ...(impact ? ["", formatImpactText(impact)] : []), ""].join("\n");
  const lines = ["### Sources", "", ...fence(sources.split("\n")), ""];
  if (!impact && problems.length > 0) lines.push(...fence(problems.map(formatProblem)), "");
  return [...lines, ...(impact ? [formatImpactMarkdown(impact)] : [])].join("\n");
}

/** Faults of how the command was called. */
const misuses = new Set(["unknown-source", "source-without-address"]);
/** Faults of when it was: nothing was looked at. */
const refusals = new Set(["refresh-running", "build-running"]);

/** The exit code of a refusal, which is told on the error stream; any other fault is thrown on. */
function toRefusal(error: unknown): number {
  const problems = error instanceof UserError ? error.problems : [];
  const isAll = (codes: ReadonlySet<string>) =>
    problems.length > 0 && problems.every(({code}) => codes.has(code));
  if (isAll(misuses) || isAll(refusals)) {
    tell(problems);
    return isAll(misuses) ? 2 : 3;
  }
  const refused = toDiskFault(error);
  if (refused === undefined) throw error;
  process.stderr.write(`${refused}; what was fetched before is kept, and the next run goes on\n`);
  return 3;
}

function tell(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
}
