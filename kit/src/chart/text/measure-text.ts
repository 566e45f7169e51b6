import {type AdvanceBlock, boldAdvances, regularAdvances} from "./font-metrics.ts";

/** Size and weight of a text; the family is always Source Sans 3. */
export interface Font {
  sizePx: number;
  bold?: boolean;
}

/** Height of capitals and figures, in em: what a line of text is centred on. */
export const capHeightEm = 0.66;
/** Depth below the baseline that a line needs, in em. */
export const descentEm = 0.26;

/** The blocks of the metrics end before this. */
const tableSize = 0x2300;

const regular = toTable(regularAdvances);
const bold = toTable(boldAdvances);

/**
 * Width of a text in px, by the font's advance widths. Kerning is left out: it only ever makes the drawn text
 * narrower (by under 2 %), so a measured label never touches its neighbour.
 */
export function measureText(text: string, {sizePx, bold: isBold = false}: Font): number {
  const table = isBold ? bold : regular;
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    // Units beyond the table may be half a character: only those are put together.
    const advance = table[text.charCodeAt(at)];
    if (advance) sum += advance;
    else {
      const character = String.fromCodePoint(text.codePointAt(at) as number);
      sum += guessAdvance(character);
      at += character.length - 1;
    }
  }
  return (sum * sizePx) / 1000;
}

/** Advance widths by code point; 0 where the font has none. */
function toTable(blocks: readonly AdvanceBlock[]): Uint16Array {
  const table = new Uint16Array(tableSize);
  for (const [first, advances] of blocks) {
    for (let at = 0; at < advances.length; at += 2) {
      table[first + at / 2] = Number.parseInt(advances.slice(at, at + 2), 36);
    }
  }
  return table;
}

/** A character of a fallback font: nothing for marks and joiners, a full em where scripts are square. */
function guessAdvance(character: string): number {
  if (/^[\p{M}\p{Cf}]$/u.test(character)) return 0;
  return /^[\p{Script=Hebrew}\p{Script=Arabic}]$/u.test(character) ? 650 : 1000;
}
