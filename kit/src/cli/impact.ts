import {commitOf} from "../refresh/git.ts";
import {formatImpactMarkdown} from "../refresh/impact/format-impact-markdown.ts";
import {formatImpactText} from "../refresh/impact/format-impact-text.ts";
import {isEmptyImpact} from "../refresh/impact/impact.ts";
import {measureImpact} from "../refresh/impact/measure-impact.ts";
import {inBuildTurn} from "../site/build-turn.ts";
import {readNotebook} from "../site/read-notebook.ts";
import {reportMisuse} from "./report.ts";

export const impactFormats = ["text", "markdown", "json"] as const;

/** `sourcebook impact`: what the ledger's changes since a revision make wrong. 0 nothing, 1 changes, 2 no such revision. */
export async function runImpact({
  since,
  format = "text"
}: {
  since: string;
  format?: (typeof impactFormats)[number];
}): Promise<number> {
  const context = await readNotebook(process.cwd());
  const misuse = await reportMisuse(() => commitOf(context.workspace.root, since));
  if (misuse !== undefined) return misuse;
  const report = await inBuildTurn(context.workspace.root, () => measureImpact(context, since));
  const text =
    format === "json"
      ? `${JSON.stringify(report, null, 2)}\n`
      : format === "markdown"
        ? formatImpactMarkdown(report)
        : `${formatImpactText(report)}\n`;
  process.stdout.write(text);
  return isEmptyImpact(report) ? 0 : 1;
}
