import type {UnitWordsTable} from "../../quantity/unit.ts";
import type {QuoteChange} from "./read-change.ts";

/** The words of a quote with what stands around them: a W3C TextQuoteSelector. */
export interface QuoteSelector {
  exact: string;
  prefix?: string;
  suffix?: string;
}

export interface AnchorOptions {
  /** The text's language, for reading numbers: BCP 47, "en" by default. */
  locale?: string;
  /** Units whose nouns are recognised beside a number. */
  units?: UnitWordsTable;
  /** The token of the quote that the figure is about: its readings are given where the words changed. */
  number?: string;
  /** Where the quote stood before; it only chooses between places that nothing else tells apart. */
  position?: number;
}

/** Where a quote stands in a text. `start` and `end` are UTF-16 offsets, -1 where it is gone. */
export interface Anchor {
  /**
   * `found`: the same words, typography apart. `moved`: the same words in other surroundings. `edited`: other words,
   * but every number, unit, comparator and negation is the same. `changed`: one of these differs. `ambiguous`: several
   * places and no context chooses, or one of which it is not sure that it is the quote. `gone`: nowhere.
   */
  state: "found" | "moved" | "edited" | "changed" | "ambiguous" | "gone";
  start: number;
  end: number;
  /** The words that stand there now. */
  text: string;
  /** 1 for the same words, 0.99 where only typography differs, less the more words differ. */
  score: number;
  /** Where changed: what the quote said, and what its place says now. */
  change?: QuoteChange;
}

export const gone: Anchor = {state: "gone", start: -1, end: -1, text: "", score: 0};

/** An anchor on a stretch of a text, white space at its ends left out. */
export function toAnchor(
  state: Anchor["state"],
  text: string,
  {start, end, score}: {start: number; end: number; score: number}
): Anchor {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = Math.max(from, end - (words.length - words.trimEnd().length));
  return {state, start: from, end: to, text: text.slice(from, to), score};
}
