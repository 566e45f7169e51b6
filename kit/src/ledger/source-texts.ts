import type {Archive} from "../evidence/archive.ts";
import {ExtractError} from "../evidence/extract/extract-error.ts";
import {type ExtractedText, extractText} from "../evidence/extract-text.ts";
import type {Problem} from "../problem/problem.ts";
import type {Ledger} from "./ledger.ts";
import {eachEvidence} from "./verify-evidence.ts";
import type {Place} from "./yaml.ts";

/** The text of each snapshot that the archive holds, by hash. */
export interface SourceTexts {
  texts: Map<string, ExtractedText>;
  problems: Problem[];
}

/**
 * Reads the snapshots that the ledger names. One that is not there, or not readable, is told where it is named. `known`
 * keeps the texts by hash from one run to the next.
 */
export async function readSourceTexts(
  ledger: Ledger,
  archive: Archive,
  known: Map<string, ExtractedText> = new Map()
): Promise<SourceTexts> {
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
      const text =
        known.get(snapshot) ?? (await extractText(bytes, {fileName, ...(mediaType ? {mediaType} : {})}));
      known.set(snapshot, text);
      result.texts.set(snapshot, text);
    } catch (error) {
      if (!(error instanceof ExtractError)) throw error;
      const {message: problem} = error;
      result.problems.push({code: "snapshot-unreadable", severity: "error", ...place(), problem});
    }
  }
  return result;
}
