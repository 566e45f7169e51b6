import {parseBoundText, type TextRun} from "../../ledger/bound-text.ts";

/** Binds words of a computed sentence to the figure they come from, in the notation of bound text. */
export function bindWords(words: string, figures: readonly string[]): string {
  // Labels come from data: what reads as notation there must stay words.
  const plain = words.replace(/[[\]{}]/g, " ");
  const [figure] = figures;
  return figure === undefined || plain.trim() === "" ? plain : `[${plain}]{${figure}}`;
}

/** A computed sentence as runs: its items bound to their figures, other numbers (counts, shares) as literals. */
export function toComputedRuns(sentence: string): TextRun[] {
  return parseBoundText(sentence).flatMap(token => {
    if (token.type === "words") return [{text: token.words, figure: token.id}];
    return token.type === "text" ? markNumbers(token.text) : [];
  });
}

/** The same as plain text. */
export function toPlainWords(sentence: string): string {
  return parseBoundText(sentence)
    .map(token => (token.type === "words" ? token.words : token.type === "text" ? token.text : ""))
    .join("");
}

/** Runs in which every number is marked as a literal. */
export function markNumbers(text: string): TextRun[] {
  return text
    .split(/(\p{Nd}+(?:[.,\u00a0\u202f]?\p{Nd}+)*(?:\u00a0?[%‰])?)/u)
    .map((piece, index) => (index % 2 === 1 ? {text: piece, literal: true} : {text: piece}))
    .filter(({text: piece}) => piece !== "");
}
