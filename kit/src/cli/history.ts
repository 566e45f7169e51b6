import {historyOf} from "../refresh/history.ts";
import {queryOptions} from "../site/check.ts";
import {readNotebook} from "../site/read-notebook.ts";

/** `sourcebook history <id>`: when an entry's value or evidence changed, and why. */
export async function runHistory(id: string, {format}: {format?: "text" | "json"}): Promise<number> {
  const context = await readNotebook(process.cwd());
  const steps = await historyOf(id, queryOptions(context));
  if (format === "json") process.stdout.write(`${JSON.stringify(steps, null, 2)}\n`);
  else {
    for (const {commit, day, subject, value, words} of steps) {
      process.stdout.write(`${day}  ${commit.slice(0, 10)}  ${value ?? "taken out"}  ${subject}\n`);
      for (const exact of words) process.stdout.write(`            “${exact}”\n`);
    }
  }
  if (steps.length > 0) return 0;
  process.stderr.write(`no commit of data/ has an entry "${id}"\n`);
  return 2;
}
