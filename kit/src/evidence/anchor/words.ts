/** A word, a run of digits or one mark of a folded text. */
export interface Word {
  kind: "letters" | "digits" | "mark";
  /** As folded; digits in groups of three are one number: `1 350 -> 1350`. */
  key: string;
  /** Offsets in the folded text. */
  start: number;
  end: number;
  /** True where white space stands before it. */
  spaced: boolean;
}

const pattern = /\d{1,3}(?: \d{3})+(?!\d)|\d+|[\p{L}\p{M}]+|[^\s]/gu;

/**
 * Splits folded text into words, numbers and marks. `from` is the offset of `text` in the whole, `spaced` whether white
 * space stands before it.
 */
export function toWords(text: string, from = 0, spaced = true): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const [seen] = match;
    const start = match.index;
    const kind = /^\d/.test(seen) ? "digits" : /^[\p{L}\p{M}]/u.test(seen) ? "letters" : "mark";
    words.push({
      kind,
      key: kind === "digits" ? seen.replaceAll(" ", "") : seen,
      start: from + start,
      end: from + start + seen.length,
      spaced: start === 0 ? spaced : /\s/.test(text[start - 1] as string)
    });
  }
  return words;
}
