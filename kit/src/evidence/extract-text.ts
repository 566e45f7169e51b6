import {ExtractError} from "./extract/extract-error.ts";
import {mostCharacters, type PlacedText} from "./extract/extracted.ts";
import {readDocument} from "./extract/read-document.ts";
import {type Format, type FormatHints, sniffFormat} from "./extract/sniff-format.ts";
import {readInWorker} from "./extract/worker-pool.ts";

/** The text of a document with its places, and the extractor that made it, as named in the lock. */
export interface ExtractedText extends PlacedText {
  /** Its name and version: offsets hold as long as both are the same. */
  extractor: string;
  format: Format;
}

export interface ExtractOptions extends FormatHints {
  /** How long reading may take. */
  timeoutMs?: number;
  /** How much memory the reader's heap may take. */
  memoryMb?: number;
}

const defaultTimeoutMs = 30_000;
const defaultMemoryMb = 768;
const mostBytes = 100_000_000;

/** Goes up whenever the same document may give other text. */
const versions: Readonly<Record<Format, number>> = {
  csv: 1,
  docx: 1,
  html: 1,
  json: 1,
  pdf: 1,
  text: 1,
  xlsx: 1,
  xml: 1
};

/**
 * Extracts the text of a document: HTML, PDF, DOCX, XLSX, CSV, JSON, XML or plain text in any common encoding. The
 * format is told by the bytes, then by the media type, then by the file name. All but plain text is read in a thread
 * with limits of time and memory. Throws `ExtractError` on what cannot be read, with the reason in its message.
 */
export async function extractText(bytes: Uint8Array, options: ExtractOptions = {}): Promise<ExtractedText> {
  if (bytes.length > mostBytes)
    throw new ExtractError(
      `the document has ${Math.ceil(bytes.length / 1e6)} MB, more than ${mostBytes / 1e6}`
    );
  const format = sniffFormat(bytes, options);
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(options.mediaType ?? "")?.[1];
  const {timeoutMs = defaultTimeoutMs, memoryMb = defaultMemoryMb} = options;
  const placed =
    format === "text"
      ? await readDocument(bytes, format, charset)
      : await readInWorker({bytes, format, ...(charset ? {charset} : {})}, {timeoutMs, memoryMb});
  if (placed.text.length > mostCharacters)
    throw new ExtractError("the document holds too much text to quote from");
  return {...placed, extractor: `${format}/${versions[format]}`, format};
}
