import {parseBoundText} from "../../ledger/bound-text.ts";

/** A sentence that readers see and that stands by figures: it binds them, or speaks beside them. */
export interface BoundSentence {
  file: string;
  /** 1-based; 0 where only the file is known. */
  line: number;
  locale: string;
  /** As the author wrote it, on one line. */
  source: string;
  /** Ids that it binds, in order. */
  ids: string[];
  /** Words of the author's own that stand for a figure. */
  worded: {words: string; figure: string}[];
  /** Figures that it may speak of without binding them: those of its paragraph, its chart, or its entry. */
  near: string[];
}

/** The bindings of a text. */
export function bindingsOf(text: string): Pick<BoundSentence, "ids" | "worded"> {
  const tokens = parseBoundText(text);
  const ids = tokens.flatMap(token => (token.type === "figure" || token.type === "words" ? [token.id] : []));
  const worded = tokens.flatMap(token =>
    token.type === "words" ? [{words: token.words, figure: token.id}] : []
  );
  return {ids: [...new Set(ids)], worded};
}

export function toOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}
