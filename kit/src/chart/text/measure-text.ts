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

const regular = toTable(regularAdvances);
const bold = toTable(boldAdvances);

/**
 * Width of a text in px, by the font's advance widths. Kerning is left out: it only ever makes the drawn text
 * narrower (by under 2 %), so a measured label never touches its neighbour.
 */
export function measureText(text: string, {sizePx, bold: isBold = false}: Font): number {
  const table = isBold ? bold : regular;
  let sum = 0;
  for (const character of text)
    sum += table.get(character.codePointAt(0) as number) ?? guessAdvance(character);
  return (sum * sizePx) / 1000;
}

function toTable(blocks: readonly AdvanceBlock[]): Map<number, number> {
  const table = new Map<number, number>();
  for (const [first, advances] of blocks) {
    for (let at = 0; at < advances.length; at += 2) {
      const advance = Number.parseInt(advances.slice(at, at + 2), 36);
      if (advance > 0) table.set(first + at / 2, advance);
    }
  }
  return table;
}

/** A character of a fallback font: nothing for marks and joiners, a full em where scripts are square. */
function guessAdvance(character: string): number {
  if (/^[\p{M}\p{Cf}]$/u.test(character)) return 0;
  return /^[\p{Script=Hebrew}\p{Script=Arabic}]$/u.test(character) ? 650 : 1000;
}
