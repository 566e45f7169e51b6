import {formatImpactMarkdown, formatImpactText} from "../refresh/impact/format-impact.ts";
import {measureImpact} from "../refresh/impact/measure-impact.ts";
import {readNotebook} from "../site/read-notebook.ts";
import {runStages} from "../site/run-stages.ts";
import {hasErrors} from "../site/stage.ts";
import {reportProblems} from "./report.ts";

export const impactFormats = ["text", "markdown", "json"] as const;

/** `sourcebook impact`: what the ledger's changes since a revision make wrong. 0 nothing, 1 changes. */
export async function runImpact({
  since,
  format = "text"
}: {
  since: string;
  format?: (typeof impactFormats)[number];
}): Promise<number> {
  const context = await readNotebook(process.cwd());
  const quiet = {start() {}, end() {}};
  const problems = await runStages(["check", "load", "draw"], context, quiet);
  if (hasErrors(problems)) return Math.max(reportProblems(problems), 1);
  const report = await measureImpact(context, since);
  const text =
    format === "json"
      ? `${JSON.stringify(report, null, 2)}\n`
      : format === "markdown"
        ? formatImpactMarkdown(report)
        : `${formatImpactText(report)}\n`;
  process.stdout.write(text);
  return report.figures.length > 0 ? 1 : 0;
}
