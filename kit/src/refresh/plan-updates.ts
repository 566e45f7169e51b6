import {type Ledger, type SourcedFigure, supersededIds} from "../ledger/ledger.ts";
import {eachEvidence} from "../ledger/verify-evidence.ts";
import type {Quantity} from "../quantity/quantity.ts";
import type {ExaminedSource, Finding} from "./examine-source.ts";
import {planFigure} from "./plan-figure.ts";
import type {SourceState} from "./report.ts";

/** A figure that gets another value or time, and the version that is kept of it. */
export interface FigureUpdate {
  figure: SourcedFigure;
  value: Quantity;
  time?: string;
  findings: Finding[];
}

/** A source whose new capture becomes its current one. */
export interface SourceUpdate {
  examined: ExaminedSource;
  before: string | undefined;
  after: string;
}

/** What of a refresh can be written without a person's judgement. */
export interface UpdatePlan {
  sources: SourceUpdate[];
  figures: FigureUpdate[];
}

const writable: readonly SourceState[] = [
  "unchanged",
  "cosmetic",
  "quote moved",
  "figure changed",
  "quote gone"
];

/** Decides what `--write` does; what it leaves gets its reason in the report. */
export function planUpdates(examined: readonly ExaminedSource[]): UpdatePlan {
  const sources = examined.flatMap(source => toSourceUpdate(source) ?? []);
  const findings = sources.flatMap(({examined: {findings: all}}) => all);
  const figures: FigureUpdate[] = [];
  const changed = new Set(
    findings.filter(({examined: {state}}) => state === "figure changed").map(({entry}) => entry)
  );
  for (const entry of changed) {
    const own = findings.filter(finding => finding.entry === entry);
    const plan =
      entry.type === "figure"
        ? planFigure(entry, own)
        : {reason: "what it supports is a text, for a person to judge"};
    if ("reason" in plan) leave(own, plan.reason);
    else figures.push({figure: entry as SourcedFigure, findings: own, ...plan});
  }
  return {sources, figures};
}

/** Says why evidence is left at its former capture. */
export function leave(findings: readonly Finding[], reason: string): void {
  for (const {examined, report} of findings)
    if (examined.state === "figure changed") report.reason ??= reason;
}

function toSourceUpdate(examined: ExaminedSource): SourceUpdate | undefined {
  const {source, report, findings, document} = examined;
  const after = report.snapshot?.after;
  // Of a confidential source neither hash nor words are the tool's to write.
  if (source.input.confidential || after === undefined || !document || !writable.includes(report.state))
    return;
  const before = source.input.snapshot;
  const isSettled = findings.every(
    ({examined: {state}}) => state !== "quote gone" && state !== "figure changed"
  );
  if (before === undefined && !isSettled) {
    const reason = "there is no capture of what it said before: correct the entry, then run `sourcebook pin`";
    for (const {examined: one, report: quote} of findings)
      if (one.state !== "unchanged") quote.reason ??= reason;
    return;
  }
  return {examined, before, after};
}

/** Evidence of former versions that still stands in a source's current capture, which is about to be a former one. */
export function formerEvidence(source: string, ledger: Ledger) {
  const superseded = supersededIds(ledger);
  return eachEvidence(ledger).filter(
    ({entry, evidence}) => evidence.source === source && superseded.has(entry.id) && !evidence.snapshot
  );
}
