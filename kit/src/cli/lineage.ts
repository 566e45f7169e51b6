import {checkLedger} from "../ledger/check-ledger.ts";
import {formatLineage, lineageOf} from "../ledger/lineage.ts";
import {suggest} from "../problem/suggest.ts";
import {queryOptions} from "../site/check.ts";
import {readNotebook} from "../site/read-notebook.ts";

/** `sourcebook lineage <id>`: what an entry rests on, down to quotes and documents. */
export async function runLineage(id: string, {format}: {format?: "text" | "json"}): Promise<number> {
  const context = await readNotebook(process.cwd());
  const {published} = await checkLedger(queryOptions(context));
  const lineage = lineageOf(id, published);
  if (!lineage) {
    const known = [published.figures, published.events, published.statements].flatMap(Object.keys);
    const hint = suggest(id, known);
    process.stderr.write(`the ledger has no entry "${id}"${hint ? ` (${hint})` : ""}\n`);
    return 2;
  }
  const text = format === "json" ? JSON.stringify(lineage, null, 2) : formatLineage(lineage);
  process.stdout.write(`${text}\n`);
  return 0;
}
