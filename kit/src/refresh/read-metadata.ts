import type {Snapshot} from "../evidence/archive.ts";
import {toMetadata} from "../evidence/extract/metadata.ts";
import {extractMetadata, type Metadata} from "../evidence/extract-metadata.ts";
import type {ExtractedText} from "../evidence/extract-text.ts";

export type {Metadata} from "../evidence/extract-metadata.ts";

/** What a document says of itself, for the author to confirm; where it names no title, its first line is one. */
export async function readMetadata(
  {bytes, mediaType}: Pick<Snapshot, "bytes" | "mediaType">,
  {format, text}: ExtractedText
): Promise<Metadata> {
  const said = await extractMetadata(bytes, {format, mediaType});
  if (said.title || !/^(?:text|pdf|docx)$/.test(format)) return said;
  return {...toMetadata({title: text.split("\n").find(one => one.trim() !== "")}), ...said};
}
