import {normaliseText} from "../normalise.ts";
import {toWords, type Word} from "./words.ts";

/** A quote with its context, folded and split: words `from` to `to` (excluded) are the quote's own. */
export interface Pattern {
  /** Prefix, exact words and suffix in one. */
  text: string;
  words: readonly Word[];
  from: number;
  to: number;
  /** Offset in `text` where the exact words begin. */
  start: number;
  exact: string;
  hasPrefix: boolean;
  hasSuffix: boolean;
  /** The exact words as written, for their capitals. */
  raw: string;
  /** `origins[i]`: where unit `i` of `exact` stands in `raw`. */
  origins: Uint32Array;
}

/** Context beyond this many characters says no more about the place. */
const mostContext = 200;

/** Folds a selector once, for every place it is compared with. */
export function toPattern({
  exact,
  prefix,
  suffix
}: {
  exact: string;
  prefix?: string;
  suffix?: string;
}): Pattern {
  const raw = exact.trim();
  const folded = normaliseText(raw);
  const before = normaliseText((prefix ?? "").slice(-mostContext)).text.trim();
  const after = normaliseText((suffix ?? "").slice(0, mostContext)).text.trim();
  const glue = (side: string | undefined, cut: boolean, at: string | undefined) =>
    side && (cut || /^[.,;:!?%]/.test(at ?? "")) ? "" : " ";
  const joinBefore = before === "" ? "" : glue(prefix, isGlued(prefix ?? "", raw), folded.text[0]);
  const joinAfter = after === "" ? "" : glue(suffix, isGlued(raw, suffix ?? ""), after[0]);
  const start = before.length + joinBefore.length;
  const end = start + folded.text.length;
  const text = `${before}${joinBefore}${folded.text}${joinAfter}${after}`;
  // Split apart, so that a number cut by the quote's edge stays in two.
  const words = [
    ...toWords(before),
    ...toWords(folded.text, start, joinBefore !== "" || before === ""),
    ...toWords(after, end + joinAfter.length, joinAfter !== "")
  ];
  return {
    text,
    words,
    from: words.filter(word => word.start < start).length,
    to: words.filter(word => word.start < end).length,
    start,
    exact: folded.text,
    hasPrefix: before !== "",
    hasSuffix: after !== "",
    raw,
    origins: folded.offsets
  };
}

const isGlued = (left: string, right: string) => /\S$/.test(left) && /^\S/.test(right);
