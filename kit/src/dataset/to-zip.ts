import {type ZippableFile, zipSync} from "fflate";

/** A ZIP archive of files by path; equal files give equal bytes, whenever and wherever they are packed. */
export function toZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([path, bytes]): [string, ZippableFile] => [
    path,
    [bytes, {level: packed.test(path) ? 0 : 6}]
  ]);
  // Zip keeps local times: this one is the same in every time zone.
  return zipSync(Object.fromEntries(entries), {mtime: new Date(1980, 0, 1)});
}

/** What is compressed already. */
const packed = /\.(?:parquet|xlsx|zip)$/;
