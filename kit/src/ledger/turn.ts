import {randomUUID} from "node:crypto";
import {linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {z} from "zod";
import {type Problem, UserError} from "../problem/problem.ts";

const turnSchema = z.strictObject({process: z.number().int().positive(), token: z.string()});
type Turn = z.output<typeof turnSchema>;

/** Turns that this process holds: its own id in a file may be that of an earlier process. */
const held = new Set<string>();
/** Longer than between reading the file of a process that ended and taking its place. */
const settleMs = 30;

/**
 * Takes a turn that one run at a time has, and gives back how to end it. A file says by its process that somebody has it;
 * what a killed process left is taken over. Throws `UserError` with what `refuse` says of the process that has it.
 */
export async function takeTurn(file: string, refuse: (process: number) => Problem): Promise<() => void> {
  const own: Turn = {process: process.pid, token: randomUUID()};
  mkdirSync(dirname(file), {recursive: true});
  if (!create(file, own)) {
    const other = readTurn(file);
    if (other && isRunning(other)) throw new UserError(refuse(other.process));
    replace(file, own);
    await wait(settleMs);
    const now = readTurn(file);
    if (now?.token !== own.token) throw new UserError(refuse((now ?? own).process));
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
