import type {TextRun} from "../../ledger/bound-text.ts";
import {type Font, measureText} from "./measure-text.ts";

/** A line of text, ready to be drawn. */
export type Line = readonly TextRun[];

export interface WrapOptions extends Font {
  widthPx: number;
  /** Lines after this one are dropped and the last ends in an ellipsis. */
  maxLines?: number;
}

/** A piece that no line may break, made of parts of one or more runs. */
interface Word {
  parts: TextRun[];
  /** Drawn between this word and the one before it, where both share a line. */
  space: string;
}

/**
 * Breaks runs into lines of at most `widthPx`: at spaces and after hyphens and slashes, never at no-break
 * spaces; a word wider than a line is broken between characters. `cut` says that lines were dropped.
 */
export function wrapRuns(runs: readonly TextRun[], options: WrapOptions): {lines: Line[]; cut: boolean} {
  if (fitsAsItIs(runs, options)) return {lines: [joinRuns(runs)], cut: false};
  const lines: TextRun[][] = [];
  let line: TextRun[] = [];
  for (const word of toWords(runs)) {
    const spaced = word.space ? [{text: word.space}] : [];
    if (line.length > 0 && widthOf([...line, ...spaced, ...word.parts], options) <= options.widthPx) {
      line.push(...spaced, ...word.parts);
      continue;
    }
    if (line.length > 0) lines.push(line);
    const pieces = breakWord(word.parts, options);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) as TextRun[];
  }
  if (line.length > 0) lines.push(line);
  const {maxLines = Number.POSITIVE_INFINITY} = options;
  if (lines.length <= maxLines) return {lines: lines.map(joinRuns), cut: false};
  const kept = lines.slice(0, maxLines);
  kept[maxLines - 1] = addEllipsis(kept[maxLines - 1] as TextRun[], options);
  return {lines: kept.map(joinRuns), cut: true};
}

/** True for what most texts are: short enough for a line, with nothing in it that becomes another space. */
function fitsAsItIs(runs: readonly TextRun[], options: WrapOptions): boolean {
  const run = runs[0];
  if (!run || runs.length > 1 || (options.maxLines ?? 1) < 1 || run.text === "") return false;
  return !/[\t\n\r\u200b]|^ | {2}| $/.test(run.text) && measureText(run.text, options) <= options.widthPx;
}

/** As `wrapRuns`, but in lines of about the same length: as narrow a column as needs no more lines. */
export function balanceRuns(runs: readonly TextRun[], options: WrapOptions): {lines: Line[]; cut: boolean} {
  const widest = wrapRuns(runs, options);
  if (widest.lines.length < 2 || widest.cut) return widest;
  const needsNoMore = (widthPx: number) =>
    wrapRuns(runs, {...options, widthPx}).lines.length <= widest.lines.length;
  // Never narrower than its longest word: that would break it.
  let low = Math.min(options.widthPx, longestWord(runs, options));
  let high = needsNoMore(low) ? low : options.widthPx;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (needsNoMore(middle)) high = middle;
    else low = middle;
  }
  return wrapRuns(runs, {...options, widthPx: high});
}

/** Width in px of the longest piece that `wrapRuns` keeps whole. */
export function longestWord(runs: readonly TextRun[], font: Font): number {
  const [run] = runs;
  // Most labels are one word.
  if (run && runs.length === 1 && !/[ \t\n\r\u200b\-/–]/.test(run.text)) return measureText(run.text, font);
  return Math.max(0, ...toWords(runs).map(word => widthOf(word.parts, font)));
}

export function widthOf(runs: readonly TextRun[], font: Font): number {
  return runs.reduce((sum, run) => sum + measureText(run.text, font), 0);
}

function toWords(runs: readonly TextRun[]): Word[] {
  const words: Word[] = [];
  let space = "";
  let glued = false;
  for (const run of runs) {
    // Zero-width spaces and tabs from data count as spaces; no-break spaces do not.
    for (const [piece] of run.text.matchAll(/[ \t\n\r\u200b]+|[^ \t\n\r\u200b]+/gu)) {
      if (/^[ \t\n\r\u200b]/u.test(piece)) {
        space = " ";
        glued = false;
        continue;
      }
      for (const [index, part] of splitAtHyphens(piece).entries()) {
        const last = words.at(-1);
        if (index === 0 && glued && last) last.parts.push({...run, text: part});
        else words.push({parts: [{...run, text: part}], space: index === 0 ? space : ""});
        space = "";
      }
      glued = !/\p{L}{3}[-–]$|\p{L}\/$/u.test(piece);
    }
  }
  return words;
}

/**
 * `video-surveillance -> video-, surveillance`; a hyphen between digits, at the start, or before or after fewer than
 * three letters does not break.
 */
function splitAtHyphens(piece: string): string[] {
  return /[-/–]/.test(piece) ? piece.split(/(?<=\p{L}{3}[-–]|\p{L}\/)(?=\p{L}{3}|(?<=\/)\p{L})/u) : [piece];
}

function breakWord(parts: readonly TextRun[], options: WrapOptions): TextRun[][] {
  if (widthOf(parts, options) <= options.widthPx) return [[...parts]];
  const lines: TextRun[][] = [[]];
  let width = 0;
  for (const part of parts) {
    for (const cluster of toClusters(part.text)) {
      const advance = measureText(cluster, options);
      if (width + advance > options.widthPx && width > 0) {
        lines.push([]);
        width = 0;
      }
      (lines.at(-1) as TextRun[]).push({...part, text: cluster});
      width += advance;
    }
  }
  return lines;
}

/** Characters with the marks, joiners and modifiers that belong to them. */
export function toClusters(text: string): string[] {
  return text.match(/\P{M}(?:\p{M}|\p{Emoji_Modifier}|\u200d\P{M})*|\p{M}+/gu) ?? [];
}

function addEllipsis(line: readonly TextRun[], options: WrapOptions): TextRun[] {
  const clusters = line.flatMap(run => toClusters(run.text).map(text => ({...run, text})));
  while (clusters.length > 1 && widthOf([...clusters, {text: "…"}], options) > options.widthPx)
    clusters.pop();
  return [...clusters, {text: "…"}];
}

/** Joins neighbouring runs that show the same thing. */
function joinRuns(runs: readonly TextRun[]): Line {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.figure === run.figure && last.literal === run.literal) last.text += run.text;
    else joined.push({...run});
  }
  return joined;
}
