import type {TextIndex} from "../evidence/anchor/text-index.ts";
import {type Anchor, anchorQuote} from "../evidence/anchor-quote.ts";
import {type EvidencedEntry, supportsOf} from "../ledger/ledger.ts";
import {isSameTime, matchQuantity} from "../ledger/quote-number.ts";
import type {EvidenceInput} from "../ledger/schema.ts";
import {isSameQuantity, type Quantity} from "../quantity/quantity.ts";
import {type Reading, readQuantities} from "../quantity/read-quantities.ts";
import type {UnitTable} from "../quantity/unit.ts";
import type {QuoteState} from "./report.ts";

/** What a document says now where a piece of evidence stood. */
export interface Examined {
  state: QuoteState;
  /** The words, or the value, that stand there now. */
  after?: string;
  /** Their UTF-16 offsets in the document's text. */
  start?: number;
  end?: number;
  /** The value, where the evidence supports it and one number is read there. */
  quantity?: Quantity;
  /** The time, where the evidence supports it and its words say another one. EDTF. */
  time?: string;
  reason?: string;
}

export interface ExamineOptions {
  /** The source's language. */
  language: string;
  units: UnitTable;
  /** Where the quote stood in the former document. */
  position?: number;
}

/** Looks a quote up in a new version of its document, and reads its number again. */
export function examineQuote(
  index: TextIndex,
  {entry, evidence}: {entry: EvidencedEntry; evidence: EvidenceInput},
  options: ExamineOptions
): Examined {
  const {exact = "", prefix, suffix, number} = evidence.quote ?? {};
  const selector = {exact, ...(prefix ? {prefix} : {}), ...(suffix ? {suffix} : {})};
  const anchor = anchorQuote(index, selector, {
    locale: options.language,
    units: options.units,
    ...(number ? {number} : {}),
    ...(options.position === undefined ? {} : {position: options.position})
  });
  const {start, end, text: after} = anchor;
  const value = supportedValue(entry, evidence);
  const placed = {after, start, end, ...(value ? {quantity: value} : {})};
  switch (anchor.state) {
    case "found":
      return {...placed, state: after === exact ? "unchanged" : "cosmetic"};
    case "moved":
    case "edited":
      return {...placed, state: "quote moved"};
    case "changed":
      return examineChange(index.text, anchor, {entry, evidence, options});
    case "ambiguous":
      return {state: "not known", reason: "several places may be meant: give it a prefix or a suffix"};
    default:
      return {state: "quote gone"};
  }
}

/** The value that evidence supports, if it does. */
export function supportedValue(entry: EvidencedEntry, evidence: EvidenceInput): Quantity | undefined {
  return entry.type === "figure" && supportsOf(entry, evidence).includes("value")
    ? entry.quantity
    : undefined;
}

interface Subject {
  entry: EvidencedEntry;
  evidence: EvidenceInput;
  options: ExamineOptions;
}

/** A number, a unit, a comparator or a negation differs: is it the figure's own, its time, or another one's? */
function examineChange(text: string, anchor: Anchor, subject: Subject): Examined {
  const {entry, evidence, options} = subject;
  // A comparator that came may stand outside the words that were quoted.
  const start = Math.min(anchor.start, anchor.change?.to?.start ?? anchor.start);
  const end = Math.max(anchor.end, anchor.change?.to?.end ?? anchor.end);
  const after = text.slice(start, end);
  const placed = {after, start, end};
  const exact = evidence.quote?.exact ?? "";
  const value = supportedValue(entry, evidence);
  const time = newTime(entry, evidence, {exact, after, language: options.language});
  const own = value ? ownReading(anchor, {value, exact, after, subject}) : undefined;
  if (value && isOnlyElsewhere(exact, after, {value, subject})) {
    return time
      ? {...placed, state: "figure changed", quantity: value, time}
      : {...placed, state: "quote moved", quantity: value};
  }
  return {
    ...placed,
    state: "figure changed",
    ...(own ? {quantity: own} : {}),
    ...(time ? {time} : {}),
    ...(value && !own ? {reason: "no one number is read there for sure"} : {})
  };
}

/** What the figure's own number says now. */
function ownReading(
  anchor: Anchor,
  {value, exact, after, subject}: {value: Quantity; exact: string; after: string; subject: Subject}
): Quantity | undefined {
  const {options, evidence} = subject;
  const {from, to} = anchor.change ?? {};
  const pointed = from && to && asValue(from, value);
  if (pointed && isSameQuantity(pointed, value)) return asValue(to, value);
  const number = evidence.quote?.number;
  const fits = (words: string) =>
    matchQuantity(words, value, {...options, ...(number ? {number} : {})}).state === "fits";
  const readings = readQuantities(after, {locale: options.language, units: options.units});
  const candidates = readings.flatMap(reading => asValue(reading, value) ?? []);
  const [only, ...others] = candidates;
  return fits(exact) && only && others.length === 0 ? only : undefined;
}

/** A reading as a value of the figure's unit; undefined where it is none. */
function asValue({kind, quantity, unit}: Reading, value: Quantity): Quantity | undefined {
  if (kind !== "quantity" || quantity === null) return undefined;
  if (unit === undefined) return {...quantity, unit: value.unit};
  return quantity.unit === value.unit ? quantity : undefined;
}

/** True where the words say the figure's value as before, and all that differs is another number or the time. */
function isOnlyElsewhere(
  exact: string,
  after: string,
  {value, subject}: {value: Quantity; subject: Subject}
): boolean {
  const {options, evidence} = subject;
  const number = evidence.quote?.number;
  const former = matchQuantity(exact, value, {...options, ...(number ? {number} : {})});
  if (former.state !== "fits") return false;
  const same = readQuantities(after, {locale: options.language, units: options.units}).filter(reading => {
    const read = asValue(reading, value);
    return read !== undefined && isSameQuantity(read, value);
  });
  const [now, ...others] = same;
  if (!now || others.length > 0) return false;
  const before = maskOthers(exact, former.reading, options);
  const later = maskOthers(after, now, options);
  const anchor = anchorQuote(later, {exact: before}, {locale: options.language, units: options.units});
  return anchor.state === "found" || anchor.state === "edited" || anchor.state === "moved";
}

/** The words with every number but one taken out. */
function maskOthers(words: string, kept: {start: number; end: number}, options: ExamineOptions): string {
  const readings = readQuantities(words, {locale: options.language, units: options.units});
  let masked = "";
  let at = 0;
  for (const {start, end} of readings) {
    if (start < kept.end && end > kept.start) continue;
    masked += `${words.slice(at, start)}…`;
    at = end;
  }
  return masked + words.slice(at);
}

/** The time that the words say now, where they said the entry's time before and say another one. */
function newTime(
  entry: EvidencedEntry,
  evidence: EvidenceInput,
  {exact, after, language}: {exact: string; after: string; language: string}
): string | undefined {
  if (!supportsOf(entry, evidence).includes("time")) return undefined;
  const dates = (words: string) =>
    readQuantities(words, {locale: language}).flatMap(({kind, time}) =>
      kind === "date" && time ? [time] : []
    );
  const {time} = entry.input;
  const [now, ...others] = dates(after).filter(date => !isSameTime(date, time));
  const saidBefore = dates(exact).some(date => isSameTime(date, time));
  const saidNow = dates(after).some(date => isSameTime(date, time));
  return saidBefore && !saidNow && now && others.length === 0 ? now : undefined;
}
