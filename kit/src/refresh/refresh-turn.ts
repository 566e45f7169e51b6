import {randomUUID} from "node:crypto";
import {linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {z} from "zod";
import {type Problem, UserError} from "../problem/problem.ts";

/** Says that a refresh of the notebook is running, and by which process. */
export const turnFile = ".sourcebook/refresh.lock";

const turnSchema = z.strictObject({process: z.number().int().positive(), token: z.string()});
type Turn = z.output<typeof turnSchema>;

/** Turns that this process holds: its own id in a file may be that of an earlier process. */
const held = new Set<string>();
/** Longer than between reading the file of a process that ended and taking its place. */
const settleMs = 30;

/**
 * Takes the turn to refresh a notebook, which one run at a time has, and gives back how to end it. What a killed
 * process left is taken over. Throws `UserError` while another run has it.
 */
export async function takeTurn(root: string): Promise<() => void> {
  const file = join(root, turnFile);
  const own: Turn = {process: process.pid, token: randomUUID()};
  mkdirSync(dirname(file), {recursive: true});
  if (!create(file, own)) {
    const other = readTurn(file);
    if (other && isRunning(other)) throw new UserError(running(other));
    replace(file, own);
    await wait(settleMs);
    const now = readTurn(file);
    if (now?.token !== own.token) throw new UserError(running(now ?? own));
  }
  held.add(own.token);
  return () => {
    held.delete(own.token);
    if (readTurn(file)?.token === own.token) rmSync(file, {force: true});
  };
}

/** Links a file that is whole already: nobody ever reads half of it. */
function create(file: string, turn: Turn): boolean {
  const next = writeNext(file, turn);
  try {
    linkSync(next, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(next, {force: true});
  }
}

function replace(file: string, turn: Turn): void {
  renameSync(writeNext(file, turn), file);
}

function writeNext(file: string, turn: Turn): string {
  const next = `${file}.${turn.token}`;
  writeFileSync(next, JSON.stringify(turn));
  return next;
}

/** Undefined where there is none, or somebody wrote something else there. */
function readTurn(file: string): Turn | undefined {
  try {
    return turnSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  } catch {
    return undefined;
  }
}

function isRunning({process: id, token}: Turn): boolean {
  if (id === process.pid) return held.has(token);
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function running({process: id}: Turn): Problem {
  return {
    code: "refresh-running",
    severity: "error",
    file: turnFile,
    line: 0,
    column: 0,
    problem: `process ${id} is refreshing this notebook`,
    hint: "wait until it has ended; if it is no refresh, delete this file"
  };
}
