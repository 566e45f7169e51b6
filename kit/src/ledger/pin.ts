import {join} from "node:path";
import writeFileAtomic from "write-file-atomic";
import type {Problem} from "../problem/problem.ts";
import {type CheckOptions, checkLedger} from "./check-ledger.ts";
import {formatLock, lockFile, type Proof, proofKey, readLock} from "./lock.ts";
import {eachEvidence, keyOf} from "./verify-evidence.ts";

export interface PinResult {
  /** Quotes and values proved in this run. */
  proved: number;
  /** Proofs of documents that were not at hand, kept as they were. */
  kept: number;
  /** Proofs whose evidence is no longer in the ledger, or stands in another capture now. */
  dropped: number;
  problems: Problem[];
}

/**
 * Proves every quote, pointer and fragment whose document the archive holds, and writes the lock. `today` is `YYYY-MM-DD`.
 * Writes nothing where the ledger has an error, so that a lock never vouches for a broken ledger.
 */
export async function pinEvidence(options: CheckOptions, today: string): Promise<PinResult> {
  const {ledger, finds, problems} = await checkLedger({...options, drafts: true});
  if (problems.some(({severity}) => severity === "error")) return {proved: 0, kept: 0, dropped: 0, problems};
  const {proofs: former} = await readLock(options.root);
  const proved = finds.map(({figure, ...rest}): Proof => ({figure, checked: today, ...rest}));
  const current = new Set(eachEvidence(ledger).map(({entry, evidence}) => keyOf(entry, evidence, ledger)));
  const renewed = new Set(proved.map(proofKey));
  const others = former.filter(proof => !renewed.has(proofKey(proof)));
  const kept = others.filter(proof => current.has(proofKey(proof)));
  await writeFileAtomic(join(options.root, lockFile), formatLock([...proved, ...kept]));
  return {proved: proved.length, kept: kept.length, dropped: others.length - kept.length, problems};
}
