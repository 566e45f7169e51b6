import {openArchive} from "../evidence/archive.ts";
import type {ExtractedText} from "../evidence/extract-text.ts";
import {type Problem, sortProblems} from "../problem/problem.ts";
import type {PublishedLedger} from "./card.ts";
import {deriveFigures} from "./derive.ts";
import {type Findings, findEvidence} from "./find-evidence.ts";
import type {Ledger} from "./ledger.ts";
import {indexProofs, readLock} from "./lock.ts";
import {publishLedger} from "./publish.ts";
import {quotedShares} from "./quoted-shares.ts";
import {readLedger} from "./read.ts";
import {checkConfidential} from "./rules/check-confidential.ts";
import {checkCrossChecks} from "./rules/check-cross-checks.ts";
import {checkDrafts} from "./rules/check-drafts.ts";
import {checkOrphans} from "./rules/check-orphans.ts";
import {checkPlans} from "./rules/check-plans.ts";
import {checkQuotes} from "./rules/check-quotes.ts";
import {checkReferences} from "./rules/check-references.ts";
import {checkRivals} from "./rules/check-rivals.ts";
import {checkTexts} from "./rules/check-texts.ts";
import {checkTimes} from "./rules/check-times.ts";
import {readSourceTexts} from "./source-texts.ts";
import type {Find} from "./verify-evidence.ts";

export interface CheckOptions {
  /** The notebook's folder. */
  root: string;
  /** Languages that every text must have. */
  locales: readonly string[];
  /** Folders of snapshots; without them the lock alone says what is proved. */
  archive?: readonly string[];
  /** Shares of a source's text, 0 to 1, above which quoting is warned of and fails. */
  quotedShare?: {warn: number; fail: number};
  /** `YYYY-MM-DD`: plans that were due before are pointed out. Without it none is: a build has no clock. */
  today?: string;
  /** True in a preview: drafts pass. */
  drafts?: boolean;
  /** Texts of snapshots by hash, kept by a preview from one run to the next. */
  extracted?: Map<string, ExtractedText>;
}

export interface CheckResult {
  ledger: Ledger;
  published: PublishedLedger;
  /** Sorted by place. */
  problems: Problem[];
  /** Quotes and values found in the archive, where there is one. */
  finds: Find[];
}

/** Reads the ledger and runs every rule on it. Throws only where the disk fails. */
export async function checkLedger(options: CheckOptions): Promise<CheckResult> {
  const {ledger, problems} = await readLedger(options.root);
  const lock = await readLock(options.root);
  problems.push(...lock.problems, ...checkReferences(ledger), ...checkTimes(ledger));
  problems.push(...checkTexts(ledger, options.locales), ...checkRivals(ledger));
  problems.push(...checkConfidential(ledger));
  problems.push(...checkPlans(ledger, options.today), ...checkOrphans(ledger));
  if (!options.drafts) problems.push(...checkDrafts(ledger));
  const quotes = checkQuotes(ledger);
  problems.push(...quotes.problems);
  const {derived, problems: faults} = deriveFigures(ledger);
  problems.push(...faults, ...checkCrossChecks(ledger, derived));
  const {finds, failed, problems: gone} = await checkArchive(ledger, options);
  problems.push(...gone);
  const published = publishLedger({
    ledger,
    derived,
    proofs: indexProofs(lock.proofs),
    failed: new Set([...quotes.failed, ...failed])
  });
  return {ledger, published, problems: sortProblems(problems), finds};
}

/** Looks every piece of evidence up in the archive at hand; without one, nothing is found and nothing has failed. */
async function checkArchive(
  ledger: Ledger,
  {archive = [], quotedShare = {warn: 0.25, fail: 0.4}, extracted}: CheckOptions
): Promise<Findings> {
  if (archive.length === 0) return {finds: [], quotes: [], failed: new Set(), problems: []};
  const texts = await readSourceTexts(ledger, openArchive(archive), extracted);
  const {finds, quotes, failed, problems} = findEvidence(ledger, texts);
  for (const [id, share] of quotedShares(ledger, quotes, texts)) {
    if (share <= quotedShare.warn) continue;
    const percent = (value: number) => `${Math.round(value * 100)} %`;
    problems.push({
      code: "quoted-too-much",
      severity: share > quotedShare.fail ? "error" : "warning",
      ...(ledger.sources.get(id)?.at() ?? {file: "data/sources.yaml", line: 0, column: 0}),
      problem: `${percent(share)} of the text of "${id}" is quoted; above ${percent(quotedShare.fail)} the check fails`,
      hint: "shorten the quotes"
    });
  }
  return {finds, quotes, failed, problems: [...texts.problems, ...problems]};
}
