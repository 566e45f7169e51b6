/** One character a byte, 0 to 255. `TextDecoder` has no such encoding: its "latin1" is Windows-1252. */
export function byteText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
