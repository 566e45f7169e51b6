import {indexText} from "../evidence/anchor/text-index.ts";
import type {Archive} from "../evidence/archive.ts";
import {keepableUrl} from "../evidence/capture.ts";
import type {ExtractedText} from "../evidence/extract-text.ts";
import {
  type EvidencedEntry,
  type Ledger,
  type SourceEntry,
  supersededIds,
  supportsOf
} from "../ledger/ledger.ts";
import {evidenceHash, type Proof} from "../ledger/lock.ts";
import type {EvidenceInput} from "../ledger/schema.ts";
import {eachEvidence} from "../ledger/verify-evidence.ts";
import {toQuantityJson} from "../quantity/quantity.ts";
import {type Examined, examineQuote, supportedValue} from "./examine-quote.ts";
import {examineValue} from "./examine-value.ts";
import {likenessOf} from "./likeness.ts";
import {readSnapshot} from "./read-snapshot.ts";
import type {QuoteReport, QuoteState, SourceReport, SourceState} from "./report.ts";
import {addressOf, type Visited} from "./visit-sources.ts";

/** A piece of evidence with what became of it. */
export interface Finding {
  entry: EvidencedEntry;
  evidence: EvidenceInput;
  index: number;
  examined: Examined;
  report: QuoteReport;
}

/** A source with what became of its document and of each piece of evidence in it. */
export interface ExaminedSource {
  source: SourceEntry;
  report: SourceReport;
  findings: Finding[];
  /** The text that is there now, where it was read. */
  document?: ExtractedText;
}

export interface ExamineContext {
  ledger: Ledger;
  proofs: readonly Proof[];
  archive: Archive;
}

/** Below this likeness to the former text, a document in which no quote stands is another one. */
const leastLikeness = 0.2;

/** Says what became of a source's document, and looks every piece of its evidence up again. */
export async function examineSource(
  source: SourceEntry,
  visited: Visited,
  context: ExamineContext
): Promise<ExaminedSource> {
  const examined = await examineVisited(source, visited, context);
  const movedTo = visited.state === "unreachable" ? undefined : visited.movedTo;
  if (movedTo !== undefined && !source.input.confidential) examined.report.movedTo = movedTo;
  return examined;
}

async function examineVisited(
  source: SourceEntry,
  visited: Visited,
  context: ExamineContext
): Promise<ExaminedSource> {
  const subjects = evidenceOf(source, context.ledger);
  const before = source.input.snapshot;
  if (visited.state !== "read") {
    const state: SourceState = visited.state === "gone" ? "source gone" : "unreachable";
    return unread(source, subjects, {state, reason: visited.reason});
  }
  const after = visited.sha256;
  // Evidence that was left at an earlier capture is still to be mended.
  if (before === after && subjects.every(({evidence}) => evidence.snapshot === undefined))
    return assemble(source, subjects.map(toUnchanged), {before, after, state: "unchanged"});
  const read = await readSnapshot(context.archive, after);
  if (read.state === "unreadable")
    return unread(source, subjects, {state: "unreadable", reason: read.reason, before, after});
  const {document} = read;
  const isData = subjects.some(({evidence}) => !evidence.quote);
  let former = isData ? await formerDocument(before, context) : undefined;
  const findings = examineAll(subjects, {document, source, context, ...(former ? {former} : {})});
  const isBare = findings.length > 0 && findings.every(({examined}) => examined.state === "quote gone");
  if (isBare) former ??= await formerDocument(before, context);
  const isOther = isBare && isAnotherDocument(findings, document, former);
  const state = isOther ? "another document" : stateOf(findings, before === undefined || before === after);
  const reason = isOther ? "this does not look like the same document" : undefined;
  return {
    ...assemble(source, findings, {before, after, state, ...(reason ? {reason} : {})}),
    document
  };
}

async function formerDocument(
  hash: string | undefined,
  {archive}: ExamineContext
): Promise<ExtractedText | undefined> {
  const read = hash === undefined ? undefined : await readSnapshot(archive, hash);
  return read?.state === "read" ? read.document : undefined;
}

type Subject = Pick<Finding, "entry" | "evidence" | "index">;

/** The evidence of a source that speaks for today: former versions of figures stay as they were. */
function evidenceOf(source: SourceEntry, ledger: Ledger): Subject[] {
  const superseded = supersededIds(ledger);
  return eachEvidence(ledger).filter(
    ({entry, evidence}) => evidence.source === source.id && !superseded.has(entry.id)
  );
}

interface Documents {
  document: ExtractedText;
  former?: ExtractedText;
  source: SourceEntry;
  context: ExamineContext;
}

function examineAll(subjects: readonly Subject[], {document, former, source, context}: Documents): Finding[] {
  const {ledger, proofs} = context;
  const index = indexText(document.text);
  return subjects.map(subject => {
    const {entry, evidence} = subject;
    const position = positionOf(entry, evidence, proofs);
    const options = {
      language: source.input.language,
      units: ledger.units,
      ...(position === undefined ? {} : {position})
    };
    const examined = evidence.quote
      ? examineQuote(index, subject, options)
      : examineValue(document, subject, {...options, ...(former ? {former} : {})});
    return toFinding(subject, examined);
  });
}

function positionOf(
  entry: EvidencedEntry,
  evidence: EvidenceInput,
  proofs: readonly Proof[]
): number | undefined {
  const hash = evidenceHash(entry, evidence);
  return proofs.find(proof => proof.figure === entry.id && proof.evidence === hash)?.start;
}

function toFinding(subject: Subject, examined: Examined): Finding {
  const {entry, evidence, index} = subject;
  const {state, after, quantity, time, reason} = examined;
  const value = supportedValue(entry, evidence);
  const report: QuoteReport = {
    entry: entry.id,
    type: entry.type,
    index,
    ...entry.at("evidence", index),
    supports: supportsOf(entry, evidence),
    state,
    before: evidence.quote?.exact ?? evidence.pointer ?? evidence.fragment ?? evidence.cell ?? "",
    ...(after === undefined ? {} : {after}),
    ...(value
      ? {quantity: {before: toQuantityJson(value), ...(quantity ? {after: toQuantityJson(quantity)} : {})}}
      : {}),
    ...(time ? {time: {before: entry.input.time, after: time}} : {}),
    written: false,
    ...(reason ? {reason} : {})
  };
  return {...subject, examined, report};
}

function toUnchanged(subject: Subject): Finding {
  const value = supportedValue(subject.entry, subject.evidence);
  const exact = subject.evidence.quote?.exact;
  return toFinding(subject, {
    state: "unchanged",
    ...(exact === undefined ? {} : {after: exact}),
    ...(value ? {quantity: value} : {})
  });
}

/** Of a document without a text nothing is known of the quotes, but for one that is gone. */
function unread(
  source: SourceEntry,
  subjects: readonly Subject[],
  {
    state,
    reason,
    before,
    after
  }: {state: SourceState; reason: string; before?: string | undefined; after?: string}
): ExaminedSource {
  const findings = subjects.map(subject => toFinding(subject, {state: "not known"}));
  return assemble(source, findings, {
    state,
    reason,
    before: before ?? source.input.snapshot,
    ...(after ? {after} : {})
  });
}

function assemble(
  source: SourceEntry,
  findings: Finding[],
  {
    state,
    reason,
    before,
    after
  }: {state: SourceState; reason?: string; before: string | undefined; after?: string}
): ExaminedSource {
  const {confidential} = source.input;
  const address = addressOf(source);
  const report: SourceReport = {
    source: source.id,
    state,
    ...(address && !confidential ? {address: keepableUrl(address)} : {}),
    ...(reason ? {reason: confidential ? withoutHost(reason, address) : reason} : {}),
    ...(confidential ? {} : {snapshot: {...(before ? {before} : {}), ...(after ? {after} : {})}}),
    quotes: findings.map(({report: quote}) => quote)
  };
  return {source, report, findings};
}

/** A reason that does not say whose the confidential document is. */
function withoutHost(reason: string, address: string | undefined): string {
  const host = address && URL.canParse(address) ? new URL(address).hostname : "";
  return host === "" ? reason : reason.replaceAll(host.replace(/^\[|\]$/g, ""), "its host");
}

/** Where no quote stands in a document: is it the same one, rewritten, or another? */
function isAnotherDocument(
  findings: readonly Finding[],
  document: ExtractedText,
  former: ExtractedText | undefined
): boolean {
  return former ? likenessOf(former.text, document.text) < leastLikeness : findings.length > 1;
}

const gravest: readonly QuoteState[] = ["quote gone", "figure changed", "not known", "quote moved"];

/** The gravest of what became of the quotes; other bytes are at least cosmetic. */
function stateOf(findings: readonly Finding[], isSameBytes: boolean): SourceState {
  const states = new Set(findings.map(({examined}) => examined.state));
  const state = gravest.find(one => states.has(one));
  if (state === "not known") return "quote moved";
  if (state === "quote gone" || state === "figure changed" || state === "quote moved") return state;
  return isSameBytes && !states.has("cosmetic") ? "unchanged" : "cosmetic";
}
