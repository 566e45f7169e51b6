/** A word, a run of digits, or one other character; white space is what lies between. */
export interface Token {
  readonly kind: "word" | "digits" | "mark" | "end";
  readonly text: string;
  /** For comparing: lower case, composed, one kind of apostrophe and hyphen. */
  readonly key: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** The white space before it. */
  readonly gap: string;
}

const pattern = /(\p{L}[\p{L}\p{M}]*)|(\d+)|[^\s]/gu;

const markKeys: Readonly<Record<string, string>> = {
  "\u2019": "'",
  "\u02bc": "'",
  "\u2010": "-",
  "\u2011": "-",
  "\u2212": "-",
  "\u2014": "\u2013"
};

/** Splits a text, in time linear in its length. */
export function toTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const toKey = /\p{M}/u.test(text)
    ? (seen: string) => seen.normalize("NFC").toLowerCase()
    : (seen: string) => seen.toLowerCase();
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const seen = match[0];
    const start = match.index;
    const gap = start === at ? "" : text.slice(at, start);
    at = start + seen.length;
    const kind = match[1] ? "word" : match[2] ? "digits" : "mark";
    const key = kind === "word" ? toKey(seen) : kind === "mark" ? (markKeys[seen] ?? seen) : seen;
    tokens.push({kind, text: seen, key, start, end: at, gap});
  }
  return tokens;
}

/** Stands before the first token and after the last one. */
export const endToken: Token = {kind: "end", text: "", key: "", start: 0, end: 0, gap: "\n\n"};

/** True where a token follows on the one before it: no paragraph ends between them. */
export function followsOn({kind, gap}: Token): boolean {
  return kind !== "end" && (gap === "" || gap === " " || !/\n\s*\n|\f/.test(gap));
}

/** True where one space of any width, not a line break, lies before the token. */
export function isOneSpaceAfter({gap}: Token): boolean {
  return gap.length === 1 && gap !== "\n" && gap !== "\t" && gap !== "\r";
}

export function isCapitalised({kind, text}: Token): boolean {
  return kind === "word" && text[0] !== text[0]?.toLowerCase();
}
