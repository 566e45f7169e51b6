import {normaliseText} from "./normalise.ts";

/** The words of a quote with what stands around them: a W3C TextQuoteSelector. */
export interface QuoteSelector {
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** Where a quote stands in a text. `start` and `end` are UTF-16 offsets, -1 where it is gone. */
export interface Anchor {
  state: "found" | "moved" | "edited" | "changed" | "ambiguous" | "gone";
  start: number;
  end: number;
  /** The words that stand there now. */
  text: string;
  /** 1 for the same words, less the more typography differs. */
  score: number;
}

const gone: Anchor = {state: "gone", start: -1, end: -1, text: "", score: 0};

/** Finds a quote: exact first, then with typography folded. Several places need `prefix` or `suffix` to choose. */
export function anchorQuote(text: string, selector: QuoteSelector): Anchor {
  const exactHits = occurrences(text, selector.exact);
  if (exactHits.length > 0) {
    const length = selector.exact.length;
    return choose(
      exactHits.filter(start => fitsContext(text, {start, end: start + length}, selector)),
      exactHits,
      start => toAnchor(text, {start, end: start + length}, 1)
    );
  }
  return anchorNormalised(text, selector);
}

function anchorNormalised(text: string, selector: QuoteSelector): Anchor {
  const normal = normaliseText(text);
  const wanted = normaliseText(selector.exact).text.trim();
  if (wanted === "") return gone;
  const context: QuoteSelector = {
    exact: wanted,
    ...(selector.prefix ? {prefix: normaliseText(selector.prefix).text} : {}),
    ...(selector.suffix ? {suffix: normaliseText(selector.suffix).text} : {})
  };
  const hits = occurrences(normal.text, wanted);
  const fitting = hits.filter(start =>
    fitsContext(normal.text, {start, end: start + wanted.length}, context)
  );
  return choose(fitting, hits, start => {
    const from = normal.offsets[start] as number;
    const to = normal.offsets[start + wanted.length] as number;
    return toAnchor(text, {start: from, end: to}, 0.99);
  });
}

/** One fitting place is found; several are ambiguous; a lone place with other context has moved. */
function choose(fitting: number[], all: number[], toResult: (start: number) => Anchor): Anchor {
  const first = fitting[0] ?? all[0];
  if (first === undefined) return gone;
  const result = toResult(first);
  if (fitting.length === 1) return result;
  if (fitting.length === 0 && all.length === 1) return {...result, state: "moved"};
  return {...result, state: "ambiguous"};
}

function toAnchor(text: string, {start, end}: {start: number; end: number}, score: number): Anchor {
  const words = text.slice(start, end);
  const trailing = words.length - words.trimEnd().length;
  return {state: "found", start, end: end - trailing, text: words.trimEnd(), score};
}

function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  if (words === "") return starts;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, at, at + words.length)) starts.push(at);
  }
  return starts;
}

/** A quote may not begin or end inside a word or a number: "350" does not stand in "1350". */
function isWhole(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  const joins = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && letter.test(a) && letter.test(b);
  return !joins(text[start - 1], text[start]) && !joins(text[end - 1], text[end]);
}

function fitsContext(
  text: string,
  {start, end}: {start: number; end: number},
  {prefix, suffix}: QuoteSelector
): boolean {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  return (!prefix || before.endsWith(prefix.trim())) && (!suffix || after.startsWith(suffix.trim()));
}
