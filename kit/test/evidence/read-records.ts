import {gunzipSync} from "node:zlib";

export interface WarcRecord {
  headers: ReadonlyMap<string, string>;
  /** A character a byte. */
  block: string;
  /** What follows the HTTP headers. */
  payload: string;
}

/**
 * Reads a compressed web archive by ISO 28500 alone, without the library that wrote it: each gzip member is one record,
 * whose block is as long as it says and is followed by two line ends.
 */
export function readRecords(bytes: Buffer): WarcRecord[] {
  const records: WarcRecord[] = [];
  for (let start = 0; start < bytes.length; ) {
    const {record, length} = readMember(bytes.subarray(start));
    records.push(parseRecord(record));
    start += length;
  }
  return records;
}

/** The first gzip member of some bytes: it ends where the next one begins, and its checksum is right. */
function readMember(bytes: Buffer): {record: string; length: number} {
  const magic = Buffer.from([0x1f, 0x8b, 0x08]);
  for (let end = bytes.indexOf(magic, 1); ; end = bytes.indexOf(magic, end + 1)) {
    const length = end < 0 ? bytes.length : end;
    try {
      return {record: gunzipSync(bytes.subarray(0, length)).toString("latin1"), length};
    } catch (error) {
      // These bytes stand by chance within a member.
      if (end < 0) throw error;
    }
  }
}

function parseRecord(text: string): WarcRecord {
  const head = text.indexOf("\r\n\r\n");
  const [version, ...lines] = text.slice(0, head).split("\r\n");
  if (version !== "WARC/1.1") throw new Error(`no record begins with ${version}`);
  const headers = new Map(
    lines.map(line => {
      const colon = line.indexOf(": ");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 2)];
    })
  );
  const length = Number(headers.get("content-length"));
  const block = text.slice(head + 4, head + 4 + length);
  if (text.slice(head + 4 + length) !== "\r\n\r\n") throw new Error("a record is not as long as it says");
  return {headers, block, payload: block.slice(block.indexOf("\r\n\r\n") + 4)};
}
