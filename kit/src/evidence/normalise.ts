/** A text without typographic differences, and for each of its units the offset it came from. */
export interface NormalisedText {
  text: string;
  /** `offsets[i]` is where unit `i` begins in the original; one more for the end. */
  offsets: Int32Array;
}

const replacements = new Map<string, string>([
  ["\u00ad", ""],
  ["\u200b", ""],
  ["\ufeff", ""],
  ["…", "..."],
  ["œ", "oe"],
  ["æ", "ae"],
  ...[..."‘’‚‛′ʼ"].map(quote => [quote, "'"] as const),
  ...[..."“”„‟«»″"].map(quote => [quote, '"'] as const),
  ...[..."‐‑‒–—―−"].map(dash => [dash, "-"] as const)
]);

/** Around these a space is typography: French writes `« mot »` and `mot ;`, English `“word”` and `word;`. */
const tightBefore = new Set(['"', ";", ":", "!", "?", "%"]);

/** Folds spaces, quotes, dashes, ligatures, case and accents; soft hyphens go. Digits stay as they are. */
export function normaliseText(text: string): NormalisedText {
  const units: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    const last = units.at(-1);
    if (tightBefore.has(folded) && last === " ") {
      units.pop();
      offsets.pop();
    }
    const dropped = folded === " " && (last === undefined || last === " " || last === '"');
    if (!dropped) {
      for (const unit of folded.split("")) {
        units.push(unit);
        offsets.push(offset);
      }
    }
    offset += character.length;
  }
  offsets.push(offset);
  return {text: units.join(""), offsets: Int32Array.from(offsets)};
}

function foldCharacter(character: string): string {
  if (/\s/u.test(character)) return " ";
  const lower = character.toLowerCase();
  const replaced = replacements.get(lower);
  if (replaced !== undefined) return replaced;
  if (lower <= "\u007f") return lower;
  // Superscripts and fractions keep their own form: ² must not become the digit 2.
  if (/[\p{No}]/u.test(lower)) return lower;
  return lower.normalize("NFKD").replace(/\p{M}/gu, "");
}
