import type {TextIndex} from "../evidence/anchor/text-index.ts";
import {type Anchor, anchorQuote} from "../evidence/anchor-quote.ts";
import type {Problem} from "../problem/problem.ts";
import {type Found, type Search, toOneLine} from "./evidence-search.ts";
import {languageOf} from "./ledger.ts";

/** Looks a quote up in its document: the same words count, wherever they stand, and no others. */
export function findQuote({entry, evidence, at, ledger}: Search, index: TextIndex): Found {
  const {exact = "", prefix, suffix, number} = evidence.quote ?? {};
  const selector = {exact, ...(prefix ? {prefix} : {}), ...(suffix ? {suffix} : {})};
  const anchor = anchorQuote(index, selector, {
    locale: languageOf(ledger, evidence.source),
    units: ledger.units,
    ...(number ? {number} : {})
  });
  const {start, end} = anchor;
  if (anchor.state === "found" || anchor.state === "moved") return {start, end};
  const place = entry.at("evidence", at, "quote", "exact");
  return {problem: {severity: "error", ...place, ...misplacedQuote(anchor, exact, evidence.source)}};
}

/** Why a quote is not proved, and what the document has instead. */
function misplacedQuote(
  {state, text, score}: Anchor,
  exact: string,
  source: string
): Pick<Problem, "code" | "problem" | "hint"> {
  if (state === "ambiguous" && score > 0.98) {
    const problem = `these words stand several times in "${source}": "${exact}"`;
    return {code: "quote-ambiguous", problem, hint: "add `prefix` or `suffix`"};
  }
  const problem = `these words do not stand in "${source}": "${exact}"`;
  const now = toOneLine(text);
  const hint = now === "" ? "copy them from the document again" : `it has "${now}": copy the words again`;
  return {code: "quote-not-in-snapshot", problem, hint};
}
