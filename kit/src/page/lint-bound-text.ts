import {parseBoundText} from "../ledger/bound-text.ts";
import type {PublishedLedger} from "../ledger/card.ts";
import type {Problem} from "../problem/problem.ts";
import type {Fault} from "./fault.ts";
import {nakedNumbers} from "./naked-numbers.ts";
import {Prose, type ProsePiece} from "./prose.ts";
import {resolveBinding} from "./resolve-binding.ts";

export interface BoundTextOptions {
  locale: string;
  ledger: PublishedLedger;
  file: string;
  /** Where the text starts, 1-based. */
  line: number;
  column: number;
}

/**
 * Fills a plain text with its figures (a title, a description, a caption of a chart) and tells what is wrong
 * with it: unknown ids, words that differ from their figure, naked numbers.
 */
export function lintBoundText(
  text: string,
  {locale, ledger, file, line, column}: BoundTextOptions
): {text: string; problems: Problem[]} {
  const context = {ledger, charts: {}, locales: [locale], localeOf: () => locale};
  const faults: Fault[] = [];
  const pieces: ProsePiece[] = [];
  let filled = "";
  for (const token of parseBoundText(text)) {
    if (token.type === "text") {
      filled += token.text;
      pieces.push({type: "text", text: token.text, at: token.start});
      continue;
    }
    const resolved = resolveBinding(token, context, {locale});
    if ("fault" in resolved && resolved.fault) faults.push(resolved.fault);
    if (resolved.type !== "part") filled += resolved.text;
    pieces.push(resolved.type === "bound" ? resolved : {type: "opaque"});
  }
  const prose = new Prose(pieces);
  for (const number of nakedNumbers(prose, {locale, ledger, ids: prose.ids()})) {
    const span = prose.spans(number.start, number.end)[0];
    if (!span || !("fault" in number)) continue;
    const piece = pieces[span.piece];
    const at = piece?.type === "text" ? (piece.at ?? 0) : 0;
    faults.push({...number.fault, start: at + span.start});
  }
  const problems = faults
    .sort((a, b) => a.start - b.start)
    .map(({code, problem, hint, start}): Problem => {
      const place = {file, line, column: column === 0 ? 0 : column + start};
      return {code, severity: "error", ...place, problem, ...(hint === undefined ? {} : {hint})};
    });
  return {text: filled, problems};
}
