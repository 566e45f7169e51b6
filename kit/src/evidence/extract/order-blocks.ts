/** A run of text on a page; `y` grows upwards, as in PDF. */
export interface TextBox {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A column of prose has lines at least this long; shorter ones are cells of a table, and read across. */
const leastColumnCharacters = 18;
const leastColumnLines = 3;

/**
 * The lines of a page in reading order: columns of prose one after the other, what spans them before and after.
 * Cuts a page where white space runs through it, as a recursive XY-cut does.
 */
export function orderLines(boxes: readonly TextBox[]): string[] {
  const lines: string[] = [];
  const open: TextBox[][] = [boxes.filter(({text}) => text.trim() !== "")];
  for (let block = open.pop(); block; block = open.pop()) {
    if (block.length === 0) continue;
    const parts = cutColumns(block) ?? cutRows(block);
    if (parts) open.push(...parts.reverse());
    else lines.push(...toLines(block));
  }
  return lines;
}

/** Splits at the widest gutter that no text crosses. */
function cutColumns(block: readonly TextBox[]): TextBox[][] | undefined {
  const gap = widestGap(block.map(({x, width}) => [x, x + width]));
  if (!gap || gap.size < 1.2 * medianHeight(block)) return undefined;
  const left = block.filter(({x}) => x < gap.at);
  const right = block.filter(({x}) => x >= gap.at);
  return isProse(left) && isProse(right) ? [left, right] : undefined;
}

/** Splits at the widest empty band, so that columns below a title can be told from it. */
function cutRows(block: readonly TextBox[]): TextBox[][] | undefined {
  const gap = widestGap(block.map(({y, height}) => [y, y + height]));
  if (!gap || gap.size < 0.1 * medianHeight(block) || !mayHoldColumns(block)) return undefined;
  return [block.filter(({y}) => y >= gap.at), block.filter(({y}) => y < gap.at)];
}

/** Cutting rows is worth it only where some line has a gutter in it. */
function mayHoldColumns(block: readonly TextBox[]): boolean {
  if (block.length < leastColumnLines * 2) return false;
  const wide = medianHeight(block) * 1.2;
  const gutters = toRows(block).filter(row =>
    row.some((box, index) => {
      const before = row[index - 1];
      return before !== undefined && box.x - (before.x + before.width) > wide;
    })
  );
  return gutters.length >= leastColumnLines;
}

function isProse(block: readonly TextBox[]): boolean {
  const lines = toLines(block);
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  return lines.length >= leastColumnLines && characters / lines.length >= leastColumnCharacters;
}

function widestGap(spans: readonly (readonly [number, number])[]): {at: number; size: number} | undefined {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  let reached = sorted[0]?.[1] ?? 0;
  let best: {at: number; size: number} | undefined;
  for (const [from, to] of sorted) {
    if (from > reached && (!best || from - reached > best.size)) best = {at: from, size: from - reached};
    reached = Math.max(reached, to);
  }
  return best;
}

function medianHeight(block: readonly TextBox[]): number {
  const heights = block.map(({height}) => height).sort((a, b) => a - b);
  return heights[heights.length >> 1] || 10;
}

/** Boxes on one baseline, left to right; superscripts belong to the line they rise from. */
function toRows(block: readonly TextBox[]): TextBox[][] {
  const rows: TextBox[][] = [];
  for (const box of [...block].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - box.y) < Math.max(first.height, box.height) * 0.5) row.push(box);
    else rows.push([box]);
  }
  return rows.map(row => row.sort((a, b) => a.x - b.x));
}

function toLines(block: readonly TextBox[]): string[] {
  return toRows(block).map(row => {
    let line = "";
    let reached = 0;
    for (const {text, x, width, height} of row) {
      const gap = x - reached;
      const joins = line === "" || gap < height * 0.15 || /\s$/.test(line) || /^\s/.test(text);
      line += joins ? text : gap > height * 1.2 ? `\t${text}` : ` ${text}`;
      reached = x + width;
    }
    return line.trim();
  });
}
