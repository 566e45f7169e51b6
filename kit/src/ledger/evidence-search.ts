import type {ExtractedText} from "../evidence/extract-text.ts";
import type {Problem} from "../problem/problem.ts";
import type {EvidencedEntry, Ledger} from "./ledger.ts";
import type {EvidenceInput} from "./schema.ts";

/** A piece of evidence, and the document that it is to be found in. */
export interface Search {
  entry: EvidencedEntry;
  evidence: EvidenceInput;
  /** Its place in the entry's list. */
  at: number;
  document: ExtractedText;
  ledger: Ledger;
}

/** Where evidence stands in a document's text, or why it does not. */
export type Found = {start: number; end: number} | {problem: Problem};

/** What a document holds, in one line: it may be meant for a terminal, and spread over lines. */
export function toOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ");
}
