import {inflateRawSync} from "node:zlib";
import {ExtractError} from "./extract-error.ts";

/** Office files of real life hold far less; a bomb holds gigabytes. */
const mostBytes = 200_000_000;
const mostEntries = 20_000;

/**
 * Inflates every entry of a ZIP file within a limit, so that libraries which do not bound it cannot be made to fill the
 * memory. Sizes that the file declares are not believed. Throws `ExtractError`.
 */
export function checkZip(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostEntries)
    throw new ExtractError(`the document holds ${count} files, more than ${mostEntries}`);
  let total = 0;
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken();
    const [method, packed, local] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true)
    ];
    if (view.getUint16(at + 8, true) & 1) throw new ExtractError("the document is protected by a password");
    total += sizeOf(bytes, view, {method, packed, local}, mostBytes - total);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

const broken = () => new ExtractError("the document is a broken ZIP file: it may not be complete");

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw broken();
}

function sizeOf(
  bytes: Uint8Array,
  view: DataView,
  {method, packed, local}: {method: number; packed: number; local: number},
  room: number
): number {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) throw broken();
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length !== packed) throw broken();
  if (method === 0) {
    if (packed > room) throw tooLarge();
    return packed;
  }
  if (method !== 8) throw new ExtractError("the document is packed in a way that is not read");
  try {
    return inflateRawSync(data, {maxOutputLength: Math.max(1, room)}).length;
  } catch (error) {
    throw error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE"
      ? tooLarge()
      : broken();
  }
}

const tooLarge = () =>
  new ExtractError(`the document unpacks to more than ${mostBytes / 1_000_000} MB, which no honest one does`);
