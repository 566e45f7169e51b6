import {existsSync} from "node:fs";
import path from "node:path";
import {formatReport} from "../refresh/format-report.ts";
import {refreshSources} from "../refresh/refresh-sources.ts";
import {hasChanged} from "../refresh/report.ts";
import {readNotebook} from "../site/read-notebook.ts";
import {showBar} from "./bar.ts";
import {currentDay} from "./day.ts";
import {reportProblems} from "./report.ts";
import {limitsOf, type VisitOptions} from "./visit-options.ts";

export interface RefreshCommandOptions extends VisitOptions {
  write?: boolean;
  from?: string;
  today?: string;
  format?: "text" | "json";
}

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
  const bar = showBar(process.stderr);
  const {report, problems} = await refreshSources({
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
  }).finally(bar.end);
  const text = options.format === "json" ? JSON.stringify(report, null, 2) : formatReport(report);
  process.stdout.write(`${text}\n`);
  const exitCode = options.format === "json" ? 0 : reportProblems(problems);
  return report.sources.some(hasChanged) ? 1 : exitCode;
}
