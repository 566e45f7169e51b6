/** Thrown where a document cannot be read; the message is for the author. */
export class ExtractError extends Error {
  override name = "ExtractError";
}
