import {inflateRawSync} from "node:zlib";
import {ExtractError} from "./extract-error.ts";

const mostEntries = 20_000;

/** A file in a ZIP file, as its directory has it. */
export interface ZipEntry {
  name: string;
  method: number;
  data: Uint8Array;
}

/** The files that the directory at the end of a ZIP file lists. Throws `ExtractError` where it is not whole. */
export function* zipEntries(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostEntries)
    throw new ExtractError(`the document holds ${count} files, more than ${mostEntries}`);
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken();
    if (view.getUint16(at + 8, true) & 1) throw new ExtractError("the document is protected by a password");
    const nameLength = view.getUint16(at + 28, true);
    yield {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      data: dataOf(bytes, view, {packed: view.getUint32(at + 20, true), local: view.getUint32(at + 42, true)})
    };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/**
 * The content of a file; undefined where it has more than `room` bytes, whatever size is declared. Throws `ExtractError`
 * where it cannot be unpacked.
 */
export function unpackEntry({method, data}: ZipEntry, room: number): Uint8Array | undefined {
  if (method === 0) return data.length > room ? undefined : data;
  if (method !== 8) throw new ExtractError("the document is packed in a way that is not read");
  try {
    return inflateRawSync(data, {maxOutputLength: Math.max(1, room)});
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw broken();
  }
}

const broken = () => new ExtractError("the document is a broken ZIP file: it may not be complete");

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw broken();
}

function dataOf(
  bytes: Uint8Array,
  view: DataView,
  {packed, local}: {packed: number; local: number}
): Uint8Array {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) throw broken();
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length !== packed) throw broken();
  return data;
}
