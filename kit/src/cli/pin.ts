import {pinEvidence} from "../ledger/pin.ts";
import {inBuildTurn} from "../site/build-turn.ts";
import {ledgerOptions} from "../site/check.ts";
import {readNotebook} from "../site/read-notebook.ts";
import {currentDay} from "./day.ts";
import {reportProblems} from "./report.ts";

/** `sourcebook pin`: the lock's only writer. */
export async function runPin({today = currentDay()}: {today?: string}): Promise<number> {
  const context = await readNotebook(process.cwd());
  const {proved, kept, dropped, problems} = await inBuildTurn(context.workspace.root, () =>
    pinEvidence(ledgerOptions(context), today)
  );
  const exitCode = reportProblems(problems);
  if (exitCode === 0) process.stderr.write(`pin: ${proved} proved, ${kept} kept, ${dropped} dropped\n`);
  return exitCode;
}
