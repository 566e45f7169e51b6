import {anchorQuote} from "../evidence/anchor-quote.ts";
import type {Archive} from "../evidence/archive.ts";
import {ExtractError, extractText} from "../evidence/extract-text.ts";
import type {Problem} from "../problem/problem.ts";
import type {VerificationState} from "./card.ts";
import {type EvidencedEntry, evidencedEntries, type Ledger} from "./ledger.ts";
import {evidenceHash, type Proof} from "./lock.ts";
import type {EvidenceInput} from "./schema.ts";

/** What is known of one piece of evidence. */
export interface Verification {
  state: VerificationState;
  /** The day of the proof. */
  checked?: string;
}

/** A quote found in its snapshot: a proof without its day. */
export type Find = Omit<Proof, "checked">;

/** The text of each source that the archive holds. */
export interface SourceTexts {
  texts: Map<string, {text: string; extractor: string; snapshot: string}>;
  problems: Problem[];
}

/** Reads the snapshots that the ledger's sources name. One that is not there, or not readable, is a warning. */
export async function readSourceTexts(ledger: Ledger, archive: Archive): Promise<SourceTexts> {
  const result: SourceTexts = {texts: new Map(), problems: []};
  for (const source of ledger.sources.values()) {
    const {snapshot} = source.input;
    if (!snapshot) continue;
    const found = await archive.find(snapshot);
    const place = source.at("snapshot");
    if (!found) {
      const problem = `the archive holds no document with the hash ${snapshot.slice(0, 12)}…`;
      const hint = "capture the document again, or point SOURCEBOOK_ARCHIVE at the archive that has it";
      result.problems.push({code: "snapshot-not-in-archive", severity: "warning", ...place, problem, hint});
      continue;
    }
    try {
      result.texts.set(source.id, {...extractText(found.bytes), snapshot});
    } catch (error) {
      if (!(error instanceof ExtractError)) throw error;
      result.problems.push({
        code: "snapshot-unreadable",
        severity: "error",
        ...place,
        problem: error.message
      });
    }
  }
  return result;
}

/** Looks every quote up in the text of its source. A quote that is not there is a problem. */
export function findQuotes(ledger: Ledger, {texts}: SourceTexts): {finds: Find[]; problems: Problem[]} {
  const finds: Find[] = [];
  const problems: Problem[] = [];
  for (const {entry, evidence, index} of eachEvidence(ledger)) {
    const source = texts.get(evidence.source);
    if (!source || !evidence.quote) continue;
    const {exact, prefix, suffix} = evidence.quote;
    const anchor = anchorQuote(source.text, {
      exact,
      ...(prefix ? {prefix} : {}),
      ...(suffix ? {suffix} : {})
    });
    const place = entry.at("evidence", index, "quote", "exact");
    if (anchor.state === "found" || anchor.state === "moved") {
      const {extractor, snapshot} = source;
      const {start, end} = anchor;
      finds.push({
        figure: entry.id,
        evidence: evidenceHash(entry, evidence),
        snapshot,
        extractor,
        start,
        end
      });
    } else if (anchor.state === "ambiguous") {
      const problem = `these words stand several times in "${evidence.source}": "${exact}"`;
      problems.push({
        code: "quote-ambiguous",
        severity: "error",
        ...place,
        problem,
        hint: "add `prefix` or `suffix`"
      });
    } else {
      const problem = `these words do not stand in "${evidence.source}": "${exact}"`;
      const hint = "copy them from the document again";
      problems.push({code: "quote-not-in-snapshot", severity: "error", ...place, problem, hint});
    }
  }
  return {finds, problems};
}

/** The published state of a piece of evidence: from the lock alone, unless its number disagrees or its quote is gone. */
export function verifyEvidence(
  entry: EvidencedEntry,
  evidence: EvidenceInput,
  {ledger, proofs, failed}: {ledger: Ledger; proofs: readonly Proof[]; failed: ReadonlySet<EvidenceInput>}
): Verification {
  if (failed.has(evidence)) return {state: "failed"};
  const hash = evidenceHash(entry, evidence);
  const snapshot = ledger.sources.get(evidence.source)?.input.snapshot;
  const proof = proofs.find(
    ({figure, evidence: proved, snapshot: seen}) =>
      figure === entry.id && proved === hash && seen === snapshot
  );
  return proof ? {state: "verified", checked: proof.checked} : {state: "quoted"};
}

/** Every piece of evidence with its entry, in the ledger's order. */
export function eachEvidence(
  ledger: Ledger
): {entry: EvidencedEntry; evidence: EvidenceInput; index: number}[] {
  return evidencedEntries(ledger).flatMap(entry =>
    entry.input.evidence.map((evidence, index) => ({entry, evidence, index}))
  );
}

/** The share of each source's text that is quoted in all, overlaps counted once: 0 to 1. */
export function quotedShares(
  ledger: Ledger,
  finds: readonly Find[],
  {texts}: SourceTexts
): Map<string, number> {
  const shares = new Map<string, number>();
  for (const [id, {text, snapshot}] of texts) {
    const spans = finds
      .filter(find => find.snapshot === snapshot)
      .map(({start, end}) => [start, end] as const)
      .sort((a, b) => a[0] - b[0]);
    let quoted = 0;
    let reached = 0;
    for (const [start, end] of spans) {
      quoted += Math.max(0, end - Math.max(start, reached));
      reached = Math.max(reached, end);
    }
    if (ledger.sources.has(id)) shares.set(id, text.length === 0 ? 0 : quoted / text.length);
  }
  return shares;
}
