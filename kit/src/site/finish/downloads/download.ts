import {createHash} from "node:crypto";

/** A file that readers take along. */
export interface Download {
  /** Its path from the site's root. */
  file: string;
  /** What a link to it says: `CSV`. */
  text: string;
  /** Media type. */
  type: string;
  content: Uint8Array;
  bytes: number;
  /** In hexadecimal digits. */
  sha256: string;
}

export function toDownload(
  folder: string,
  name: string,
  {text, type, content}: {text: string; type: string; content: string | Uint8Array}
): Download {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {file: `${folder}/${name}`, text, type, content: bytes, bytes: bytes.length, sha256};
}

export const mediaTypes = {
  csv: "text/csv",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  parquet: "application/vnd.apache.parquet",
  csvw: "application/csvm+json",
  zip: "application/zip"
} as const;
