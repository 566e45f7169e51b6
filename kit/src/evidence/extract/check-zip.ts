import {ExtractError} from "./extract-error.ts";
import {unpackEntry, zipEntries} from "./zip-directory.ts";

/** Office files of real life hold far less; a bomb holds gigabytes. */
const mostBytes = 200_000_000;

/**
 * Inflates every entry of a ZIP file within a limit, so that libraries which do not bound it cannot be made to fill the
 * memory. Sizes that the file declares are not believed. Throws `ExtractError`.
 */
export function checkZip(bytes: Uint8Array): void {
  let room = mostBytes;
  for (const entry of zipEntries(bytes)) {
    const content = unpackEntry(entry, room);
    if (!content)
      throw new ExtractError(
        `the document unpacks to more than ${mostBytes / 1_000_000} MB, which no honest one does`
      );
    room -= content.length;
  }
}
