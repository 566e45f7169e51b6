import path from "node:path";
import {checkLedger} from "../ledger/check-ledger.ts";
import {inBuildTurn} from "../site/build-turn.ts";
import {queryOptions, writeTypes} from "../site/check.ts";
import {readNotebook} from "../site/read-notebook.ts";

/** `sourcebook types`: only the ids; faults of the ledger are left to `sourcebook check`. */
export async function runTypes(): Promise<number> {
  const context = await readNotebook(process.cwd());
  const {published} = await checkLedger(queryOptions(context));
  const file = await inBuildTurn(context.workspace.root, () => writeTypes(context.workspace, published));
  process.stderr.write(`types: ${path.relative(process.cwd(), file)}\n`);
  return 0;
}
