import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {Ledger} from "../ledger/ledger.ts";
import {formatLock, lockFile, type Proof} from "../ledger/lock.ts";
import {updatesFile} from "../ledger/read-updates.ts";
import {type NextFile, writeTogether} from "../ledger/write-together.ts";
import {formatProblem, type Problem, UserError} from "../problem/problem.ts";
import {editLedger} from "./edit-ledger.ts";
import type {ExaminedSource} from "./examine-source.ts";
import {LedgerFiles} from "./ledger-files.ts";
import {noteUpdates} from "./note-updates.ts";
import {planUpdates} from "./plan-updates.ts";
import {readPublishedValues} from "./published-values.ts";
import {renewLock} from "./renew-lock.ts";
import {checkStaged} from "./stage-ledger.ts";

export interface WriteContext {
  root: string;
  ledger: Ledger;
  proofs: readonly Proof[];
  /** Problems that the ledger has already. */
  problems: readonly Problem[];
  locales: readonly string[];
  archive: readonly string[];
  day: string;
}

/**
 * Puts what a refresh found into the ledger: values, quotes, captures and lock, all at once or nothing. Returns the
 * problems that the ledger has now and did not have. Throws `UserError` where the result would not be whole.
 */
export async function writeUpdates(
  examined: readonly ExaminedSource[],
  context: WriteContext
): Promise<Problem[]> {
  const {root, ledger, locales, archive, day} = context;
  const files = new LedgerFiles(root);
  const written = await editLedger(planUpdates(examined), {ledger, files, locales, day});
  const changes = files.changes();
  if (changes.length === 0) return [];
  const next = await checkStaged(changes, {root, locales, archive});
  const fresh = newProblems(next.problems, context.problems);
  const faults = fresh.filter(({code, severity}) => severity === "error" && isOurs(code));
  if (faults.length > 0) throw new UserError(faults);
  const versions = new Map(written.map(({id, former}) => [former, id]));
  const lock = renewLock(context.proofs, {ledger: next.ledger, finds: next.finds, versions, day});
  changes.push(...(await nextFile(root, lockFile, () => formatLock(lock))));
  const published = await readPublishedValues(root);
  changes.push(...(await nextFile(root, updatesFile, text => noteUpdates(text, written, {day, published}))));
  await writeTogether(root, changes);
  return fresh;
}

async function nextFile(
  root: string,
  file: string,
  toNext: (text: string | undefined) => string | undefined
): Promise<NextFile[]> {
  const before = await readFile(join(root, file), "utf8").catch(() => undefined);
  const after = toNext(before);
  return after === undefined || after === before ? [] : [{file, before, after}];
}

/** Faults of what the tool writes itself; others, such as a cross-check that fails now, are for the author. */
const isOurs = (code: string): boolean =>
  /^(?:yaml-|duplicate-|unknown-|missing-field|wrong-field|unreadable-|quote-|snapshot-|value-not-)/.test(
    code
  );

/**
 * Places shift while lines are added: a problem is known by its words. How much of a source is quoted is for the check
 * to say, which knows the notebook's own limits.
 */
function newProblems(now: readonly Problem[], before: readonly Problem[]): Problem[] {
  const wordsOf = (problem: Problem) => formatProblem({...problem, line: 0, column: 0});
  const known = new Set(before.map(wordsOf));
  return now.filter(problem => problem.code !== "quoted-too-much" && !known.has(wordsOf(problem)));
}
