import {exportExplanations} from "./explanations/export.ts";
import {ledgerExplanations} from "./explanations/ledger.ts";
import {pageExplanations} from "./explanations/pages.ts";
import {refreshExplanations} from "./explanations/refresh.ts";
import {siteExplanations} from "./explanations/site.ts";

const explanations = {
  ...exportExplanations,
  ...ledgerExplanations,
  ...pageExplanations,
  ...refreshExplanations,
  ...siteExplanations
};

/** Codes that have an explanation, in alphabetical order. */
export const explainedCodes: readonly string[] = Object.keys(explanations).sort();

/** One paragraph on a problem's code: what it means, why it matters, the way out. Undefined for no code. */
export function explain(code: string): string | undefined {
  return Object.hasOwn(explanations, code) ? explanations[code] : undefined;
}
