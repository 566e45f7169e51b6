import path from "node:path";
import {inBuildTurn} from "../site/build-turn.ts";
import {readNotebook} from "../site/read-notebook.ts";
import {readLedger} from "../site/read-stages.ts";
import {readSpecs} from "../site/sign/check-signatures.ts";
import {findPage} from "../site/sign/find-page.ts";
import {pageHash} from "../site/sign/page-hash.ts";
import {writeSignature} from "../site/sign/write-signature.ts";
import {hasErrors} from "../site/stage.ts";
import {writeOutput} from "../site/workspace.ts";
import {currentDay} from "./day.ts";
import {reportProblems} from "./report.ts";

/** `sourcebook sign`: the author's own act; it refuses a page with faults. */
export async function runSign(
  name: string,
  {by, today = currentDay()}: {by: string; today?: string}
): Promise<number> {
  const context = await readNotebook(process.cwd());
  const {workspace} = context;
  return inBuildTurn(workspace.root, async () => {
    const page = await findPage(context, name);
    if (hasErrors(page.problems)) return reportProblems(page.problems);
    const hash = pageHash(page, {ledger: readLedger(workspace), specs: readSpecs(workspace)});
    await writeOutput(
      path.join(workspace.root, page.file),
      writeSignature(page.source, {by, on: today, hash})
    );
    process.stderr.write(`sign: ${page.file} is signed by ${by} on ${today} (${hash})\n`);
    return 0;
  });
}
