import {join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {takeTurn} from "../ledger/turn.ts";
import {fileProblem, UserError} from "../problem/problem.ts";

/** Says that a command writes the notebook's generated files, and which process it is. */
export const turnFile = ".sourcebook/build.lock";

const pollMs = 50;

/**
 * Runs what writes `.sourcebook/`, `dist/` or the lock while nothing else of the tool does. Throws `UserError` where
 * another process still does after `patienceMs`, 0 by default.
 */
export async function inBuildTurn<Result>(
  root: string,
  run: () => Promise<Result>,
  {patienceMs = 0} = {}
): Promise<Result> {
  const endTurn = await takeBuildTurn(root, performance.now() + patienceMs);
  try {
    return await run();
  } finally {
    endTurn();
  }
}

async function takeBuildTurn(root: string, deadline: number): Promise<() => void> {
  for (;;) {
    try {
      return await takeTurn(join(root, turnFile), running);
    } catch (error) {
      if (!(error instanceof UserError) || performance.now() >= deadline) throw error;
    }
    await wait(pollMs);
  }
}

function running(id: number) {
  const hint = "wait until it has ended; if it is no command of sourcebook, delete this file";
  return fileProblem("build-running", turnFile, `process ${id} is building this notebook`, hint);
}
