import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {z} from "zod";
import {sha256} from "../evidence/sha256.ts";
import {compareText, fileProblem, type Problem} from "../problem/problem.ts";
import {toNotation} from "../quantity/notation.ts";
import type {EvidencedEntry} from "./ledger.ts";
import type {EvidenceInput} from "./schema.ts";

export const lockFile = "data/sourcebook.lock.json";

const proofSchema = z.strictObject({
  /** The id of a figure, an event or a statement. */
  figure: z.string(),
  /** The day the author ran `pin`. */
  checked: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  evidence: z.string().regex(/^[0-9a-f]{64}$/),
  snapshot: z.string().regex(/^[0-9a-f]{64}$/),
  extractor: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative()
});

/** The proof that a quote, or the value that a pointer names, stands in a snapshot, and where in its text. */
export type Proof = z.output<typeof proofSchema>;

/** Reads the lock; none is an empty one. A fault is a problem, and no proof is believed. */
export async function readLock(root: string): Promise<{proofs: Proof[]; problems: Problem[]}> {
  const text = await readFile(join(root, lockFile), "utf8").catch(() => undefined);
  if (text === undefined) return {proofs: [], problems: []};
  const result = parseLock(text);
  if (result) return {proofs: result, problems: []};
  const problem = "the lock is not as `sourcebook pin` writes it";
  const hint = "restore it from git, or run `sourcebook pin` again";
  return {proofs: [], problems: [fileProblem("lock-unreadable", lockFile, problem, hint)]};
}

function parseLock(text: string): Proof[] | undefined {
  try {
    return z.array(proofSchema).parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** What a proof is known by: the entry, the hash of its evidence, and the snapshot that the evidence stands in. */
export function proofKey({
  figure,
  evidence,
  snapshot
}: Pick<Proof, "figure" | "evidence" | "snapshot">): string {
  return `${figure} ${evidence} ${snapshot}`;
}

/** Proofs by their key; of two with one key, the first. */
export function indexProofs(proofs: readonly Proof[]): Map<string, Proof> {
  return new Map(proofs.toReversed().map(proof => [proofKey(proof), proof]));
}

/** One proof a line, sorted, so that a diff shows what changed and merges stay clean. */
export function formatLock(proofs: readonly Proof[]): string {
  const sorted = [...proofs].sort(
    (a, b) => compareText(a.figure, b.figure) || compareText(a.evidence, b.evidence)
  );
  return `[\n${sorted.map(proof => `  ${JSON.stringify(proof)}`).join(",\n")}\n]\n`;
}

/** The hash that a proof is bound to: any edit of source, selector, value or unit breaks it. */
export function evidenceHash(entry: EvidencedEntry, evidence: EvidenceInput): string {
  const {source, quote, pointer, fragment, page, cell} = evidence;
  const selector = quote
    ? [quote.exact, quote.prefix ?? "", quote.suffix ?? "", quote.number ?? ""]
    : [pointer ?? fragment ?? ""];
  const value =
    entry.type === "figure" && entry.quantity ? [toNotation(entry.quantity), entry.quantity.unit] : [];
  return sha256(JSON.stringify([source, selector, page ?? "", cell ?? "", value]));
}
