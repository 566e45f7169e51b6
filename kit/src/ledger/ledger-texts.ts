import type {Localized} from "../quantity/localized.ts";
import {parseTime} from "../quantity/time.ts";
import type {EvidencedEntry, FigureEntry, Ledger} from "./ledger.ts";
import {eachEvidence} from "./verify-evidence.ts";
import type {Place} from "./yaml.ts";

/** A text of the ledger that readers see, in its languages. */
export interface LedgerText {
  /** The figure, event or statement that it belongs to. */
  entry?: string;
  text: Localized;
  place: () => Place;
  /** Years that the entry itself is dated by. */
  years: string[];
  /** Quotes are translated with their numbers, which the quote proves. */
  quoted?: boolean;
}

/** Every text of the ledger that readers see, in no particular order. */
export function ledgerTexts(ledger: Ledger): LedgerText[] {
  const texts: LedgerText[] = [];
  const add: AddText = (text, place, {years = [], entry} = {}) => {
    if (text) texts.push({text, place, years, ...(entry ? {entry} : {})});
  };
  for (const indicator of ledger.indicators.values()) {
    add(indicator.label, () => indicator.at("label"));
    add(indicator.definition, () => indicator.at("definition"));
  }
  for (const figure of ledger.figures.values()) addEntryTexts(figure, add);
  for (const entry of [...ledger.events.values(), ...ledger.statements.values()]) {
    addEntryTexts(entry, add);
    add(entry.input.text, () => entry.at("text"), {years: yearsOf(entry), entry: entry.id});
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

type AddText = (
  text: Localized | undefined,
  place: () => Place,
  of?: {years?: string[]; entry?: string}
) => void;

function addEntryTexts(entry: FigureEntry | EvidencedEntry, add: AddText): void {
  const {input} = entry;
  const of = {years: yearsOf(entry), entry: entry.id};
  for (const field of ["time-because", "stated-because", "said-by", "note"] as const) {
    add(input[field], () => entry.at(field), of);
  }
  if (entry.type === "figure" && entry.origin === "derived") {
    add(entry.input.assuming, () => entry.at("assuming"), of);
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
