import type {Localized} from "../quantity/localized.ts";
import {exact, toQuantityJson} from "../quantity/quantity.ts";
import type {
  EventCard,
  EvidenceCard,
  FigureCard,
  PublishedLedger,
  SourceCard,
  StatementCard,
  VerificationState
} from "./card.ts";
import type {Derivation} from "./derive.ts";
import {
  type DerivedFigure,
  type EvidencedEntry,
  type FigureEntry,
  type Ledger,
  languageOf,
  type SourcedFigure,
  type SourceEntry,
  supersededIds,
  supportsOf
} from "./ledger.ts";
import type {Proof} from "./lock.ts";
import {matchTime, matchValue} from "./quote-number.ts";
import type {EvidenceInput} from "./schema.ts";
import {verifyEvidence} from "./verify-evidence.ts";

interface PublishContext {
  ledger: Ledger;
  derived: ReadonlyMap<string, Derivation>;
  /** By their key. */
  proofs: ReadonlyMap<string, Proof>;
  failed: ReadonlySet<EvidenceInput>;
}

/** The ledger as plain JSON for every later stage; figures whose value is not known are left out. */
export function publishLedger(context: PublishContext): PublishedLedger {
  const {ledger} = context;
  const figures: Record<string, FigureCard> = {};
  for (const figure of inOrderOfInputs(context)) {
    const card =
      figure.origin === "sourced" ? toSourcedCard(figure, context) : toDerivedCard(figure, context, figures);
    if (card) figures[figure.id] = card;
  }
  const superseded = supersededIds(ledger);
  const inLedgerOrder = [...ledger.figures.keys()].filter(id => figures[id]);
  return {
    sources: mapValues(ledger.sources, toSourceCard),
    indicators: mapValues(ledger.indicators, ({id, label, unit, definition}) => ({
      id,
      label,
      unit,
      ...(definition ? {definition} : {}),
      // A former version stays a figure of its own, but is no value of the indicator.
      figures: inLedgerOrder.filter(figure => figures[figure]?.indicator === id && !superseded.has(figure))
    })),
    figures: Object.fromEntries(inLedgerOrder.map(id => [id, figures[id] as FigureCard])),
    events: mapValues(ledger.events, entry => ({
      type: "event" as const,
      ...entryFields(entry, context),
      text: entry.input.text,
      ...(entry.input["rules-out"] ? {rulesOut: entry.input["rules-out"]} : {})
    })) satisfies Record<string, EventCard>,
    statements: mapValues(ledger.statements, entry => ({
      type: "statement" as const,
      kind: entry.input.kind,
      ...entryFields(entry, context),
      text: entry.input.text
    })) satisfies Record<string, StatementCard>,
    units: Object.fromEntries(
      Object.entries(ledger.units).map(([id, {words, currency}]) => [
        id,
        {words, ...(currency ? {currency} : {})}
      ])
    )
  };
}

/** Sourced figures first, then derived ones after their inputs. */
function inOrderOfInputs({ledger, derived}: PublishContext): FigureEntry[] {
  const all = [...ledger.figures.values()];
  const order = new Map([...derived.keys()].map((id, index) => [id, index]));
  const derivedFigures = all.filter(({origin, id}) => origin === "derived" && order.has(id));
  derivedFigures.sort((a, b) => (order.get(a.id) as number) - (order.get(b.id) as number));
  return [...all.filter(({origin}) => origin === "sourced"), ...derivedFigures];
}

function toSourceCard({id, input}: SourceEntry): SourceCard {
  if (input.confidential) {
    const {language, kind, position, published} = input;
    return {id, title: "", publisher: "", published, language, kind, position, confidential: true};
  }
  const {title, author, publisher, published, url, language, kind, position, origin, note} = input;
  return {
    id,
    title,
    author,
    publisher,
    published,
    language,
    kind,
    position,
    ...(url ? {url} : {}),
    ...(origin ? {origin} : {}),
    ...(input["listed-in"] ? {listedIn: input["listed-in"]} : {}),
    ...(note ? {note} : {})
  };
}

function toSourcedCard(figure: SourcedFigure, context: PublishContext): FigureCard | undefined {
  if (!figure.quantity) return undefined;
  const {measure, status, base, rank, supersedes, outcome} = figure.input;
  return {
    type: "figure",
    ...entryFields(figure, context),
    indicator: figure.indicator.id,
    label: figure.indicator.label,
    quantity: toQuantityJson(figure.quantity),
    measure,
    status,
    base,
    rank,
    ...(supersedes ? {supersedes} : {}),
    ...(outcome ? {outcome} : {})
  };
}

function toDerivedCard(
  figure: DerivedFigure,
  {ledger, derived}: PublishContext,
  done: Readonly<Record<string, FigureCard>>
): FigureCard | undefined {
  const derivation = derived.get(figure.id);
  if (!derivation) return undefined;
  const {quantity, measure, status, hedged, time, base, inputs, constants, factors} = derivation;
  const states = inputs.map(id => done[id]?.state ?? "failed");
  const {formula, rank, assuming} = figure.input;
  return {
    type: "figure",
    id: figure.id,
    ...optionalFields(figure),
    time,
    hedged,
    evidence: [],
    state: leastOf(states),
    indicator: figure.indicator.id,
    label: figure.indicator.label,
    quantity: toQuantityJson(quantity),
    measure,
    status,
    base,
    rank,
    derived: {
      formula,
      inputs,
      constants: [
        ...constants.map(id => toConstant(id, ledger)),
        ...factors.map(unit => toFactor(unit, ledger))
      ],
      ...(assuming ? {assuming} : {})
    }
  };
}

type PublishedConstant = NonNullable<FigureCard["derived"]>["constants"][number];

function toConstant(id: string, ledger: Ledger): PublishedConstant {
  const constant = ledger.constants.get(id);
  if (!constant) throw new Error(`the constant "${id}" was used but is not in the ledger`);
  return {name: id, value: toQuantityJson(constant.quantity), because: constant.because};
}

function toFactor(unit: string, ledger: Ledger): PublishedConstant {
  const is = ledger.units[unit]?.is;
  if (!is) throw new Error(`the unit "${unit}" was converted but has no factor`);
  return {name: unit, value: toQuantityJson(exact(is.factor, is.unit)), because: is.because ?? {}};
}

function entryFields(entry: EvidencedEntry, context: PublishContext) {
  const evidence = entry.input.evidence.map(one => toEvidenceCard(entry, one, context));
  return {
    id: entry.id,
    ...optionalFields(entry),
    time: entry.input.time,
    hedged: entry.input.hedged,
    evidence,
    state: leastOf(evidence.map(({state}) => state))
  };
}

function optionalFields({input}: EvidencedEntry | DerivedFigure) {
  const {stated, note} = input;
  const because = input["time-because"];
  const saidBy = input["said-by"];
  return {
    ...(because ? {timeBecause: because} : {}),
    ...(stated ? {stated} : {}),
    ...(saidBy ? {saidBy} : {}),
    ...(note ? {note} : {})
  } satisfies {timeBecause?: Localized; stated?: string; saidBy?: Localized; note?: Localized};
}

function toEvidenceCard(
  entry: EvidencedEntry,
  evidence: EvidenceInput,
  context: PublishContext
): EvidenceCard {
  const {source, citing, quote, pointer, fragment, page, cell, translation} = evidence;
  const confidential = context.ledger.sources.get(source)?.input.confidential ?? false;
  const marks = quote ? quoteMarks(entry, evidence, context.ledger) : [];
  return {
    source,
    ...(citing ? {citing} : {}),
    ...(quote && !confidential ? {exact: quote.exact, ...(marks.length > 0 ? {marks} : {})} : {}),
    ...(translation && !confidential ? {translation} : {}),
    ...(pointer ? {pointer} : {}),
    ...(fragment ? {fragment} : {}),
    ...(page ? {page: Number(page)} : {}),
    ...(cell ? {cell} : {}),
    supports: supportsOf(entry, evidence),
    ...verifyEvidence(entry, evidence, context)
  };
}

/** Where the number and, if the quote supports it, the time stand in a quote. */
function quoteMarks(entry: EvidencedEntry, evidence: EvidenceInput, ledger: Ledger): [number, number][] {
  const exactWords = evidence.quote?.exact ?? "";
  const language = languageOf(ledger, evidence.source);
  const supports = supportsOf(entry, evidence);
  const marks: [number, number][] = [];
  if (entry.type === "figure" && supports.includes("value")) {
    const match = matchValue(entry, evidence, ledger);
    if (match?.state === "fits") marks.push([match.reading.start, match.reading.end]);
  }
  for (const field of ["time", "stated"] as const) {
    const time = entry.input[field];
    const dated =
      time && supports.includes(field)
        ? matchTime(exactWords, time, {language, units: ledger.units})
        : undefined;
    if (dated) marks.push([dated.start, dated.end]);
  }
  return marks.sort((a, b) => a[0] - b[0]);
}

function leastOf(states: readonly VerificationState[]): VerificationState {
  if (states.includes("failed") || states.length === 0) return "failed";
  return states.includes("quoted") ? "quoted" : "verified";
}

function mapValues<Value, Result>(map: ReadonlyMap<string, Value>, to: (value: Value) => Result) {
  return Object.fromEntries([...map].map(([key, value]) => [key, to(value)])) as Record<string, Result>;
}
