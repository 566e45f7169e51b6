import {join} from "node:path";
import {takeTurn as takeTurnIn} from "../ledger/turn.ts";
import {fileProblem} from "../problem/problem.ts";

/** Says that a refresh of the notebook is running, and by which process. */
export const turnFile = ".sourcebook/refresh.lock";

/**
 * Takes the turn to refresh a notebook, which one run at a time has, and gives back how to end it. Throws `UserError`
 * while another run has it.
 */
export function takeTurn(root: string): Promise<() => void> {
  return takeTurnIn(join(root, turnFile), id => {
    const hint = "wait until it has ended; if it is no refresh, delete this file";
    return fileProblem("refresh-running", turnFile, `process ${id} is refreshing this notebook`, hint);
  });
}
