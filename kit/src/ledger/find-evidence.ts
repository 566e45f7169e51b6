import {indexText, type TextIndex} from "../evidence/anchor/text-index.ts";
import type {Problem} from "../problem/problem.ts";
import {checkDeclaredPlace} from "./declared-place.ts";
import {findQuote} from "./find-quote.ts";
import {findValue} from "./find-value.ts";
import type {Ledger} from "./ledger.ts";
import {evidenceHash} from "./lock.ts";
import type {EvidenceInput} from "./schema.ts";
import type {SourceTexts} from "./source-texts.ts";
import {eachEvidence, type Find, snapshotOf} from "./verify-evidence.ts";

/** What was looked up in the archive at hand: proofs, evidence that is not there, and why. */
export interface Findings {
  finds: Find[];
  /** Those of them that are words: of data, nothing is quoted. */
  quotes: Find[];
  failed: Set<EvidenceInput>;
  problems: Problem[];
}

/** Looks every quote and every pointed value up in its snapshot. One that is not there is a problem. */
export function findEvidence(ledger: Ledger, {texts}: SourceTexts): Findings {
  const result: Findings = {finds: [], quotes: [], failed: new Set(), problems: []};
  const indexes = new Map<string, TextIndex>();
  for (const {entry, evidence, index: at} of eachEvidence(ledger)) {
    const snapshot = snapshotOf(ledger, evidence) ?? "";
    const document = texts.get(snapshot);
    if (!document) continue;
    const search = {entry, evidence, at, document, ledger};
    const index = indexes.get(snapshot) ?? indexText(document.text);
    indexes.set(snapshot, index);
    const found = evidence.quote ? findQuote(search, index) : findValue(search);
    if ("problem" in found) {
      result.failed.add(evidence);
      result.problems.push(found.problem);
      continue;
    }
    const elsewhere = checkDeclaredPlace(search, found);
    if (elsewhere) {
      result.problems.push(elsewhere);
      continue;
    }
    const hash = evidenceHash(entry, evidence);
    const find = {figure: entry.id, evidence: hash, snapshot, extractor: document.extractor, ...found};
    result.finds.push(find);
    if (evidence.quote) result.quotes.push(find);
  }
  return result;
}
