/** A text of a document in one line of a terminal: what would steer the terminal, or hide, is shown as `�`. */
export function toPrintable(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, "\ufffd")
    .trim();
}
