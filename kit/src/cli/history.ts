import {commitOf} from "../refresh/git.ts";
import {historyOf} from "../refresh/history.ts";
import {toPrintable} from "../refresh/printable.ts";
import {readNotebook} from "../site/read-notebook.ts";
import {reportMisuse} from "./report.ts";

/** `sourcebook history <id>`: when an entry's value or evidence changed, and why. */
export async function runHistory(id: string, {format}: {format?: "text" | "json"}): Promise<number> {
  const {workspace} = await readNotebook(process.cwd());
  const misuse = await reportMisuse(() => commitOf(workspace.root, "HEAD"));
  if (misuse !== undefined) return misuse;
  const history = await historyOf(id, workspace.root);
  const {steps, shallow} = history;
  if (format === "json") process.stdout.write(`${JSON.stringify(history, null, 2)}\n`);
  else {
    for (const {commit, day, subject, value, evidence} of steps) {
      const line = [day, commit.slice(0, 10), value ?? "taken out", subject].map(toPrintable).join("  ");
      process.stdout.write(`${line}\n`);
      for (const {source, words} of evidence)
        process.stdout.write(`            “${toPrintable(words)}” (${toPrintable(source)})\n`);
    }
  }
  if (shallow) {
    const remedy = "`git fetch --unshallow` brings the rest";
    process.stderr.write(
      `this is a shallow clone: what came before its oldest commit is not known; ${remedy}\n`
    );
  }
  if (steps.length > 0) return 0;
  process.stderr.write(`no commit of data/ has an entry "${toPrintable(id)}"\n`);
  return 2;
}
