/** The text of a document, and the extractor that made it, as named in the lock. */
export interface ExtractedText {
  text: string;
  extractor: string;
}

/** Thrown where a document is in a format that no extractor reads. */
export class ExtractError extends Error {
  override name = "ExtractError";
}

/** Extracts text with positions. Plain text in UTF-8 or UTF-16; throws `ExtractError` on anything else. */
export function extractText(bytes: Uint8Array): ExtractedText {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, {fatal: true}).decode(bytes);
    if (text.includes("\0")) throw new ExtractError("the document is binary, not plain text");
    return {text, extractor: "text/1"};
  } catch (error) {
    if (error instanceof ExtractError) throw error;
    throw new ExtractError(`the document is not plain text in ${encoding.toUpperCase()}`);
  }
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}
