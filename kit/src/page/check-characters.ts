import type {Problem} from "../problem/problem.ts";

export interface CharacterOptions {
  file: string;
  /** Code points that the shipped fonts have. */
  codePoints: ReadonlySet<number>;
}

// Joiners, soft hyphen, byte order mark, variation selector: they need no glyph.
const invisible = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfe0f, 0xfeff]);

/** Characters of a file that the shipped fonts lack, each at its first place. Works on pages and on the ledger. */
export function checkCharacters(text: string, {file, codePoints}: CharacterOptions): Problem[] {
  const seen = new Set<string>();
  return text.split("\n").flatMap((line, row) => {
    let column = 1;
    return [...line].flatMap((character): Problem[] => {
      const at = column;
      column += character.length;
      const codePoint = character.codePointAt(0) as number;
      if (codePoint < 0x20 || invisible.has(codePoint)) return [];
      if (codePoints.has(codePoint) || seen.has(character)) return [];
      seen.add(character);
      const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
      return [
        {
          code: "missing-character",
          severity: "error",
          file,
          line: row + 1,
          column: at,
          problem: `the fonts have no "${character}" (${name})`,
          hint: "write it in other words, or with a character the fonts have"
        }
      ];
    });
  });
}
