import {createReadStream} from "node:fs";
import {stat} from "node:fs/promises";
import {Writable} from "node:stream";
import {pipeline} from "node:stream/promises";
import {createGunzip} from "node:zlib";

/** What is wrong with a compressed file by its own checksums, or undefined. The reader of web archives ignores them. */
export async function gzipFault(path: string): Promise<string | undefined> {
  const unpack = createGunzip();
  const nowhere = new Writable({write: (_part, _encoding, done) => done()});
  try {
    await pipeline(createReadStream(path), unpack, nowhere);
  } catch (error) {
    return `it cannot be unpacked to its end: ${error instanceof Error ? error.message : String(error)}`;
  }
  // What follows the last whole member is left unread, without an error.
  const {size} = await stat(path);
  return unpack.bytesWritten === size ? undefined : "it cannot be unpacked to its end: rubbish in it";
}
