import type {Problem} from "../../problem/problem.ts";
import type {Localized} from "../../quantity/localized.ts";
import {readQuantities} from "../../quantity/read-quantities.ts";
import {parseTime} from "../../quantity/time.ts";
import {parseBoundText} from "../bound-text.ts";
import type {EvidencedEntry, FigureEntry, Ledger} from "../ledger.ts";
import {eachEvidence} from "../verify-evidence.ts";
import type {Place} from "../yaml.ts";

interface LedgerText {
  text: Localized;
  place: () => Place;
  /** Years that the entry itself is dated by. */
  years: string[];
  /** Quotes are translated with their numbers, which the quote proves. */
  quoted?: boolean;
}

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

function ledgerTexts(ledger: Ledger): LedgerText[] {
  const texts: LedgerText[] = [];
  const add = (text: Localized | undefined, place: () => Place, years: string[] = []) => {
    if (text) texts.push({text, place, years});
  };
  for (const indicator of ledger.indicators.values()) {
    add(indicator.label, () => indicator.at("label"));
    add(indicator.definition, () => indicator.at("definition"));
  }
  for (const figure of ledger.figures.values()) addEntryTexts(figure, add);
  for (const entry of [...ledger.events.values(), ...ledger.statements.values()]) {
    addEntryTexts(entry, add);
    add(entry.input.text, () => entry.at("text"), yearsOf(entry));
  }
  for (const source of ledger.sources.values()) add(source.input.note, () => source.at("note"));
  for (const {entry, evidence, index} of eachEvidence(ledger)) {
    const {translation} = evidence;
    const language = ledger.sources.get(evidence.source)?.input.language;
    if (!translation) continue;
    // A quote needs no translation into its own language.
    const text = language && !translation[language] ? {...translation, [language]: ""} : translation;
    texts.push({text, place: () => entry.at("evidence", index, "translation"), years: [], quoted: true});
  }
  return texts;
}

function addEntryTexts(
  entry: FigureEntry | EvidencedEntry,
  add: (text: Localized | undefined, place: () => Place, years: string[]) => void
): void {
  const {input} = entry;
  const years = yearsOf(entry);
  for (const field of ["time-because", "stated-because", "said-by", "note"] as const) {
    add(input[field], () => entry.at(field), years);
  }
  if (entry.type === "figure" && entry.origin === "derived") {
    add(entry.input.assuming, () => entry.at("assuming"), years);
  }
}

function yearsOf({input}: FigureEntry | EvidencedEntry): string[] {
  return [input.time, input.stated].flatMap(time => {
    if (time === undefined || time === "unknown") return [];
    try {
      const {earliest, latest} = parseTime(time);
      return [earliest, latest].flatMap(date => (date ? [date.slice(0, 4)] : []));
    } catch {
      return [];
    }
  });
}
