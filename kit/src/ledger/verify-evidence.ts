import type {VerificationState} from "./card.ts";
import {type EvidencedEntry, evidencedEntries, type Ledger} from "./ledger.ts";
import {evidenceHash, type Proof, proofKey} from "./lock.ts";
import type {EvidenceInput} from "./schema.ts";

/** What is known of one piece of evidence. */
export interface Verification {
  state: VerificationState;
  /** The day of the proof. */
  checked?: string;
}

/** What evidence names, found in its snapshot: a proof without its day. */
export type Find = Omit<Proof, "checked">;

/** The capture in which evidence stands: its own, else the current one of its source. */
export function snapshotOf(ledger: Ledger, evidence: EvidenceInput): string | undefined {
  return evidence.snapshot ?? ledger.sources.get(evidence.source)?.input.snapshot;
}

/** The published state of a piece of evidence: from the lock alone, unless its number disagrees or its quote is gone. */
export function verifyEvidence(
  entry: EvidencedEntry,
  evidence: EvidenceInput,
  {
    ledger,
    proofs,
    failed
  }: {
    ledger: Ledger;
    /** By their key. */
    proofs: ReadonlyMap<string, Proof>;
    failed: ReadonlySet<EvidenceInput>;
  }
): Verification {
  if (failed.has(evidence)) return {state: "failed"};
  const proof = proofs.get(keyOf(entry, evidence, ledger));
  return proof ? {state: "verified", checked: proof.checked} : {state: "quoted"};
}

/** The key that a proof of a piece of evidence has. */
export function keyOf(entry: EvidencedEntry, evidence: EvidenceInput, ledger: Ledger): string {
  const snapshot = snapshotOf(ledger, evidence) ?? "";
  return proofKey({figure: entry.id, evidence: evidenceHash(entry, evidence), snapshot});
}

/** Every piece of evidence with its entry, in the ledger's order. */
export function eachEvidence(
  ledger: Ledger
): {entry: EvidencedEntry; evidence: EvidenceInput; index: number}[] {
  return evidencedEntries(ledger).flatMap(entry =>
    entry.input.evidence.map((evidence, index) => ({entry, evidence, index}))
  );
}
