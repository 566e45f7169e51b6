import type {Ledger} from "../ledger/ledger.ts";
import {evidenceHash, type Proof, proofKey} from "../ledger/lock.ts";
import {eachEvidence, type Find, snapshotOf} from "../ledger/verify-evidence.ts";

export interface RenewLockOptions {
  /** The ledger as it is to be. */
  ledger: Ledger;
  /** What was found in the archive for it. */
  finds: readonly Find[];
  /** Former id of a figure's kept version -> the figure's own id. */
  versions: ReadonlyMap<string, string>;
  day: string;
}

/**
 * The proofs of an updated ledger. A proof that still holds keeps its day, also under a former version's id; one whose
 * document is not at hand stays; one whose evidence is gone goes.
 */
export function renewLock(
  former: readonly Proof[],
  {ledger, finds, versions, day}: RenewLockOptions
): Proof[] {
  const known = new Map(former.map(proof => [proofKey(proof), proof]));
  const found = new Map(finds.map(find => [proofKey(find), find]));
  return eachEvidence(ledger).flatMap(({entry, evidence}): Proof[] => {
    const hash = evidenceHash(entry, evidence);
    const snapshot = snapshotOf(ledger, evidence) ?? "";
    const key = {figure: entry.id, evidence: hash, snapshot};
    const own = known.get(proofKey(key));
    const before = own ?? known.get(proofKey({...key, figure: versions.get(entry.id) ?? entry.id}));
    const now = found.get(proofKey(key));
    if (!now) return before ? [{...before, figure: entry.id}] : [];
    const same = before?.start === now.start && before.end === now.end && before.extractor === now.extractor;
    const {figure, ...rest} = now;
    return [{figure, checked: same ? before.checked : day, ...rest}];
  });
}
