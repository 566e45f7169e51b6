import {indexText, type TextIndex} from "../evidence/anchor/text-index.ts";
import {type Anchor, anchorQuote} from "../evidence/anchor-quote.ts";
import type {Archive} from "../evidence/archive.ts";
import {ExtractError} from "../evidence/extract/extract-error.ts";
import {extractText} from "../evidence/extract-text.ts";
import type {Problem} from "../problem/problem.ts";
import type {VerificationState} from "./card.ts";
import {type EvidencedEntry, evidencedEntries, type Ledger, languageOf} from "./ledger.ts";
import {evidenceHash, type Proof, proofKey} from "./lock.ts";
import type {EvidenceInput} from "./schema.ts";
import type {Place} from "./yaml.ts";

/** What is known of one piece of evidence. */
export interface Verification {
  state: VerificationState;
  /** The day of the proof. */
  checked?: string;
}

/** A quote found in its snapshot: a proof without its day. */
export type Find = Omit<Proof, "checked">;

/** The text of each snapshot that the archive holds, by hash. */
export interface SourceTexts {
  texts: Map<string, {text: string; extractor: string}>;
  problems: Problem[];
}

/** The capture in which evidence stands: its own, else the current one of its source. */
export function snapshotOf(ledger: Ledger, evidence: EvidenceInput): string | undefined {
  return evidence.snapshot ?? ledger.sources.get(evidence.source)?.input.snapshot;
}

/** Reads the snapshots that the ledger names. One that is not there, or not readable, is told where it is named. */
export async function readSourceTexts(ledger: Ledger, archive: Archive): Promise<SourceTexts> {
  const result: SourceTexts = {texts: new Map(), problems: []};
  const named = new Map<string, () => Place>();
  const name = (snapshot: string | undefined, place: () => Place) => {
    if (snapshot && !named.has(snapshot)) named.set(snapshot, place);
  };
  for (const source of ledger.sources.values()) name(source.input.snapshot, () => source.at("snapshot"));
  for (const {entry, evidence, index} of eachEvidence(ledger))
    name(evidence.snapshot, () => entry.at("evidence", index, "snapshot"));
  for (const [snapshot, place] of named) {
    const found = await archive.find(snapshot);
    if (!found) {
      const problem = `the archive holds no document with the hash ${snapshot.slice(0, 12)}…`;
      const hint = "capture the document again, or point SOURCEBOOK_ARCHIVE at the archive that has it";
      result.problems.push({code: "snapshot-not-in-archive", severity: "warning", ...place(), problem, hint});
      continue;
    }
    const {bytes, fileName, mediaType} = found;
    try {
      const {text, extractor} = await extractText(bytes, {fileName, ...(mediaType ? {mediaType} : {})});
      result.texts.set(snapshot, {text, extractor});
    } catch (error) {
      if (!(error instanceof ExtractError)) throw error;
      const {message: problem} = error;
      result.problems.push({code: "snapshot-unreadable", severity: "error", ...place(), problem});
    }
  }
  return result;
}

/** What was looked up in the archive at hand: proofs, evidence that is not there, and why. */
export interface Findings {
  finds: Find[];
  failed: Set<EvidenceInput>;
  problems: Problem[];
}

/** Looks every quote up in the text of its snapshot. A quote that is not there is a problem. */
export function findQuotes(ledger: Ledger, {texts}: SourceTexts): Findings {
  const finds: Find[] = [];
  const failed = new Set<EvidenceInput>();
  const problems: Problem[] = [];
  const indexes = new Map<string, TextIndex>();
  for (const {entry, evidence, index: at} of eachEvidence(ledger)) {
    const snapshot = snapshotOf(ledger, evidence) ?? "";
    const source = texts.get(snapshot);
    if (!source || !evidence.quote) continue;
    const {exact, prefix, suffix, number} = evidence.quote;
    const index = indexes.get(snapshot) ?? indexText(source.text);
    indexes.set(snapshot, index);
    const selector = {exact, ...(prefix ? {prefix} : {}), ...(suffix ? {suffix} : {})};
    const anchor = anchorQuote(index, selector, {
      locale: languageOf(ledger, evidence.source),
      units: ledger.units,
      ...(number ? {number} : {})
    });
    if (anchor.state === "found" || anchor.state === "moved") {
      const {extractor} = source;
      const {start, end} = anchor;
      const evidenceOf = evidenceHash(entry, evidence);
      finds.push({figure: entry.id, evidence: evidenceOf, snapshot, extractor, start, end});
    } else {
      failed.add(evidence);
      const place = entry.at("evidence", at, "quote", "exact");
      problems.push({severity: "error", ...place, ...misplacedQuote(anchor, exact, evidence.source)});
    }
  }
  return {finds, failed, problems};
}

/** Why a quote is not proved, and what the document has instead. */
function misplacedQuote(
  {state, text, score}: Anchor,
  exact: string,
  source: string
): Pick<Problem, "code" | "problem" | "hint"> {
  if (state === "ambiguous" && score > 0.98) {
    const problem = `these words stand several times in "${source}": "${exact}"`;
    return {code: "quote-ambiguous", problem, hint: "add `prefix` or `suffix`"};
  }
  const problem = `these words do not stand in "${source}": "${exact}"`;
  // What a document holds may be meant for a terminal, and spread over lines.
  const now = text.replace(/[\s\p{Cc}]+/gu, " ");
  const hint = now === "" ? "copy them from the document again" : `it has "${now}": copy the words again`;
  return {code: "quote-not-in-snapshot", problem, hint};
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

/** The share of each source's text that is quoted in all, overlaps counted once: 0 to 1. */
export function quotedShares(
  ledger: Ledger,
  finds: readonly Find[],
  {texts}: SourceTexts
): Map<string, number> {
  const shares = new Map<string, number>();
  for (const [id, {input}] of ledger.sources) {
    const {snapshot = ""} = input;
    const text = texts.get(snapshot)?.text;
    if (text === undefined) continue;
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
    shares.set(id, text.length === 0 ? 0 : quoted / text.length);
  }
  return shares;
}
