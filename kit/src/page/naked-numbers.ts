import type {Card, PublishedLedger} from "../ledger/card.ts";
import type {Reading} from "../quantity/read-quantities.ts";
import {checkClaims} from "./claims/check-claims.ts";
import type {Fault} from "./fault.ts";
import {cardOf, closureOf, inputsOf} from "./page-cards.ts";
import type {Prose} from "./prose.ts";
import {readNumbers} from "./read-numbers.ts";

export interface NakedContext {
  locale: string;
  ledger: PublishedLedger;
  /** Ids bound in the same paragraph: their dates may stand. */
  ids: Iterable<string>;
}

/** A number of the prose's text, or words that claim something of figures: a fault, or a date that may stand. */
export type ProseNumber = {start: number; end: number} & ({fault: Fault} | {year: string});

/**
 * Numbers in prose that are bound to no figure, and claims that the figures do not bear out, with offsets in the
 * prose's text; dates that may stand, too.
 */
export function nakedNumbers(prose: Prose, {locale, ledger, ids}: NakedContext): ProseNumber[] {
  const {text} = prose;
  const times = timesOf(ids, ledger);
  const found: ProseNumber[] = [];
  const read = new Array<boolean>(text.length).fill(false);
  const readings = readNumbers(text, {locale, units: ledger.units});
  const claims = checkClaims(prose, {locale, ledger, readings});
  for (const {start, end, fault} of claims) {
    read.fill(true, start, end);
    if (fault) found.push({start, end, fault: {...fault, start, end}});
  }
  for (const reading of readings) {
    const {start, end, kind} = reading;
    read.fill(true, start, end);
    if (claims.some(claim => claim.start < end && start < claim.end)) continue;
    if (kind === "ordinal" || kind === "name") continue;
    const year = kind === "date" ? datingYear(reading, times) : undefined;
    if (year !== undefined) found.push({start, end, year});
    else found.push({start, end, fault: (kind === "date" ? nakedDate : nakedNumber)(reading)});
  }
  for (const {0: digits, index} of text.matchAll(/\d+/g)) {
    if (read[index] || isInName(text, index)) continue;
    const end = index + digits.length;
    found.push({start: index, end, fault: nakedNumber({text: digits, start: index, end})});
  }
  return found.sort((a, b) => a.start - b.start);
}

/** True right after a letter. */
function isInName(text: string, index: number): boolean {
  return /\p{L}-?$/u.test(text.slice(Math.max(0, index - 2), index));
}

/** The year of a date that is one of the times, as far as it is told; undefined where it is not. */
function datingYear({text, time = ""}: Reading, times: readonly string[]): string | undefined {
  const years = text.match(/\d{4}/g) ?? [];
  const days = time.match(/\d{4}-\d\d(?:-\d\d)?/g) ?? [];
  const isKnown = (date: string) => times.some(known => known.includes(date));
  return years.length > 0 && years.every(isKnown) && days.every(isKnown) ? years[0] : undefined;
}

type Seen = Pick<Reading, "text" | "start" | "end">;

function nakedNumber({text, start, end}: Seen): Fault {
  const token = /\d[\d.,]*\d|\d/.exec(text)?.[0] ?? (/\s/.test(text) ? undefined : text);
  const literal = token === undefined ? "" : `, or {{=${token} reason}} where it is no figure`;
  return {
    code: "naked-number",
    problem: `"${text}" is bound to no figure`,
    hint: `write {{figure-id}} or [${text}]{figure-id}${literal}`,
    start,
    end
  };
}

function nakedDate({text, start, end}: Seen): Fault {
  return {
    code: "naked-number",
    problem: `"${text}" dates nothing that is bound in this paragraph`,
    hint: `bind what happened then, as in [${text}]{event-id}`,
    start,
    end
  };
}

/** When what is bound was so, was said and was published; the same of what it is computed from. EDTF. */
function timesOf(ids: Iterable<string>, ledger: PublishedLedger): string[] {
  const cards = closureOf(ledger, ids, inputsOf).flatMap(id => cardOf(ledger, id) ?? []);
  const ofCard = (card: Card) => {
    const sources = card.evidence.flatMap(({source, citing}) => [source, citing ?? source]);
    return [card.time, card.stated ?? [], sources.flatMap(id => ledger.sources[id]?.published ?? [])].flat();
  };
  return [...new Set(cards.flatMap(ofCard))];
}
