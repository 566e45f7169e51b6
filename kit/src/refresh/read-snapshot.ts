import type {Archive} from "../evidence/archive.ts";
import {ExtractError} from "../evidence/extract/extract-error.ts";
import {type ExtractedText, extractText} from "../evidence/extract-text.ts";

/** The text of a snapshot, or why there is none. */
export type SnapshotText = {state: "read"; document: ExtractedText} | {state: "unreadable"; reason: string};

/** Reads the text of a snapshot of the archive. */
export async function readSnapshot(archive: Archive, hash: string): Promise<SnapshotText> {
  const found = await archive.find(hash);
  if (!found) return {state: "unreadable", reason: "the archive no longer holds it"};
  const {bytes, fileName, mediaType} = found;
  try {
    const document = await extractText(bytes, {fileName, ...(mediaType ? {mediaType} : {})});
    return {state: "read", document};
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error;
    return {state: "unreadable", reason: error.message};
  }
}
