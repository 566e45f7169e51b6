import {explain, explainedCodes} from "../problem/explain.ts";
import {suggest} from "../problem/suggest.ts";

/** `sourcebook explain <code>`: one paragraph on a problem; every code without one. */
export function runExplain(code: string | undefined): number {
  if (code === undefined) {
    process.stdout.write(`${explainedCodes.join("\n")}\n`);
    return 0;
  }
  const text = explain(code);
  if (text !== undefined) {
    process.stdout.write(`${code}\n${text}\n`);
    return 0;
  }
  const hint = suggest(code, explainedCodes);
  process.stderr.write(`there is no problem "${code}"${hint ? ` (${hint})` : ""}\n`);
  return 2;
}
