import type {Card, PublishedLedger} from "../ledger/card.ts";
import {readQuantities} from "../quantity/read-quantities.ts";
import type {Fault} from "./fault.ts";
import {cardOf, withInputs} from "./page-cards.ts";
import type {Prose} from "./prose.ts";

export interface NakedContext {
  locale: string;
  ledger: PublishedLedger;
  /** Ids bound in the same paragraph: their years may stand. */
  ids: Iterable<string>;
}

/** A number of the prose's text: a fault, or a date that may stand. */
export type ProseNumber = {start: number; end: number} & ({fault: Fault} | {year: string});

/** Numbers in prose that are bound to no figure, with offsets in the prose's text; dates that may stand, too. */
export function nakedNumbers(prose: Prose, {locale, ledger, ids}: NakedContext): ProseNumber[] {
  const {text} = prose;
  const years = yearsOf(ids, ledger);
  const found: ProseNumber[] = [];
  const read = new Array<boolean>(text.length).fill(false);
  for (const {start, end, kind, text: seen} of readQuantities(text, {locale, units: ledger.units})) {
    read.fill(true, start, end);
    if (kind === "ordinal") continue;
    const dated = kind === "date" ? (seen.match(/\d{4}/g) ?? []) : [];
    if (dated.length > 0 && dated.every(year => years.has(year))) {
      found.push({start, end, year: dated[0] as string});
    } else {
      found.push({start, end, fault: (kind === "date" ? nakedDate : nakedNumber)(seen, start, end)});
    }
  }
  for (const {0: digits, index} of text.matchAll(/\d+/g)) {
    // A digit after a letter is part of a name, as in A320.
    if (read[index] || /\p{L}[-.]?$/u.test(text.slice(0, index))) continue;
    const end = index + digits.length;
    found.push({start: index, end, fault: nakedNumber(digits, index, end)});
  }
  return found.sort((a, b) => a.start - b.start);
}

function nakedNumber(seen: string, start: number, end: number): Fault {
  return {
    code: "naked-number",
    problem: `"${seen}" is bound to no figure`,
    hint: `write {{figure-id}} or [${seen}]{figure-id}, or {{=${seen.split(/\s/)[0]} reason}} where it is no figure`,
    start,
    end
  };
}

function nakedDate(seen: string, start: number, end: number): Fault {
  return {
    code: "naked-number",
    problem: `"${seen}" dates nothing that is bound in this paragraph`,
    hint: `bind what happened then, as in [${seen}]{event-id}`,
    start,
    end
  };
}

/** Years of the time, the saying and the publication of what is bound, and of what that is computed from. */
function yearsOf(ids: Iterable<string>, ledger: PublishedLedger): Set<string> {
  const cards = withInputs(ledger, ids).flatMap(id => cardOf(ledger, id) ?? []);
  return new Set(cards.flatMap(card => timesOf(card, ledger)).flatMap(time => time.match(/\d{4}/g) ?? []));
}

function timesOf(card: Card, ledger: PublishedLedger): string[] {
  const sources = card.evidence.flatMap(({source, citing}) => [source, citing ?? source]);
  const published = sources.flatMap(id => ledger.sources[id]?.published ?? []);
  return [card.time, ...(card.stated === undefined ? [] : [card.stated]), ...published];
}
