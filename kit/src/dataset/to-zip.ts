import {zipSync} from "fflate";

/** A ZIP archive of files by path; equal files give equal bytes, whenever and wherever they are packed. */
export function toZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  // Zip keeps local times: this one is the same in every time zone.
  return zipSync(files, {mtime: new Date(1980, 0, 1), level: 6});
}
