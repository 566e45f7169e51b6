import {type Anchor, type AnchorOptions, gone, type QuoteSelector, toAnchor} from "./anchor/anchor.ts";
import {exactPlaces} from "./anchor/exact-places.ts";
import {QuoteSearch} from "./anchor/quote-search.ts";
import {indexText, type TextIndex} from "./anchor/text-index.ts";

export type {Anchor, AnchorOptions, QuoteSelector} from "./anchor/anchor.ts";

/**
 * Finds a quote in a text: exact, then with typography folded, then with words edited. A difference in a number, a
 * number word, a unit, a comparator or a negation is never `edited`, always `changed`. Takes time linear in the text.
 */
export function anchorQuote(
  text: string | TextIndex,
  selector: QuoteSelector,
  options: AnchorOptions = {}
): Anchor {
  if (selector.exact.trim() === "") return gone;
  const exact = anchorLiteral(typeof text === "string" ? text : text.text, selector, options);
  if (exact) return exact;
  const search = new QuoteSearch(typeof text === "string" ? indexText(text) : text, selector, options);
  return search.sameWords() ?? search.otherWords() ?? gone;
}

/** What stands around a place, as far as it may change a number of the quote. */
const surroundings = 160;

/** The common case, without folding the text: the very words at one place, or one place with the very context. */
function anchorLiteral(text: string, selector: QuoteSelector, options: AnchorOptions): Anchor | undefined {
  const {exact, prefix, suffix} = selector;
  const hits = exactPlaces(text, exact);
  const fitting = prefix || suffix ? hits.filter(hit => fitsLiterally(text, hit, selector)) : hits;
  const [start, ...others] = fitting;
  if (start === undefined || others.length > 0) return undefined;
  if (prefix?.trim() && suffix?.trim())
    return toAnchor("found", text, {start, end: start + exact.length, score: 1});
  const from = Math.max(0, start - surroundings);
  const excerpt = indexText(text.slice(from, start + exact.length + surroundings));
  const anchor = new QuoteSearch(excerpt, selector, options).sameWords();
  if (anchor?.state !== "found" && anchor?.state !== "changed") return undefined;
  return shiftAnchor(anchor, from);
}

function fitsLiterally(
  text: string,
  start: number,
  {exact, prefix = "", suffix = ""}: QuoteSelector
): boolean {
  const end = start + exact.length;
  const before = text.slice(Math.max(0, start - prefix.length - 2), start).trimEnd();
  const after = text.slice(end, end + suffix.length + 2).trimStart();
  return before.endsWith(prefix.trim()) && after.startsWith(suffix.trim());
}

function shiftAnchor(anchor: Anchor, by: number): Anchor {
  const {start, end, change} = anchor;
  const to = change?.to ? {...change.to, start: change.to.start + by, end: change.to.end + by} : null;
  return {...anchor, start: start + by, end: end + by, ...(change ? {change: {...change, to}} : {})};
}
