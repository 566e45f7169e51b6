import type {Problem} from "../../problem/problem.ts";
import {readQuantities} from "../../quantity/read-quantities.ts";
import {parseBoundText} from "../bound-text.ts";
import type {Ledger} from "../ledger.ts";
import {type LedgerText, ledgerTexts} from "../ledger-texts.ts";

/** Texts that readers see must be there in every language, and say no number of their own. */
export function checkTexts(ledger: Ledger, locales: readonly string[]): Problem[] {
  return ledgerTexts(ledger).flatMap(entry => [
    ...missingLanguages(entry, locales),
    ...(entry.quoted ? [] : nakedNumbers(entry))
  ]);
}

function missingLanguages({text, place}: LedgerText, locales: readonly string[]): Problem[] {
  return locales
    .filter(locale => text[locale] === undefined)
    .map(locale => ({
      code: "missing-translation",
      severity: "error",
      ...place(),
      problem: `this text has no "${locale}"`,
      hint: `add \`${locale}:\``
    }));
}

function nakedNumbers({text, place, years}: LedgerText): Problem[] {
  return Object.entries(text).flatMap(([locale, words]) =>
    parseBoundText(words)
      .flatMap(token => (token.type === "text" ? readQuantities(token.text, {locale}) : []))
      .filter(({kind, text: seen}) => (kind === "quantity" || kind === "date") && !isOwnYear(seen, years))
      .map(({text: seen}) => ({
        code: "naked-number",
        severity: "error" as const,
        ...place(),
        problem: `"${seen}" in the ${locale} text is bound to no figure`,
        hint: `bind it: [${seen}]{figure-id}, or leave it to the figure`
      }))
  );
}

function isOwnYear(seen: string, years: readonly string[]): boolean {
  const found = seen.match(/\d{4}/g) ?? [];
  return found.length > 0 && found.every(year => years.includes(year)) && !/\d{5}/.test(seen);
}
