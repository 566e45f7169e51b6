import {known} from "../../describe/compare-data.ts";
import type {ChartContext} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import type {MarkValue} from "../../values/mark-value.ts";
import {isAhead} from "../../values/mark-value.ts";
import {toSpan, wordDate, wordTime} from "../../values/word-time.ts";
import {promiseWordsFor} from "../../words/promise-words.ts";
import {UnfitData} from "../unfit-data.ts";
import {judgeOutcome, type Verdict} from "./judge-outcome.ts";

/** A promise with what is known of it. */
export interface PromiseRow {
  promised: Datum & {value: MarkValue};
  outcome: Datum;
  verdict: Verdict;
}

/** Data come in pairs; rows without a promise are left out. Refuses facts as promises, and plans as outcomes. */
export function promiseRows(data: readonly Datum[], context: ChartContext): PromiseRow[] {
  const rows: PromiseRow[] = [];
  for (let at = 0; at + 1 < data.length; at += 2) {
    const [promised, outcome] = [data[at], data[at + 1]];
    if (!promised?.value || !outcome) continue;
    const where = `row ${promised.row + 1}`;
    const {status, measure, quantity} = promised.value;
    if (!isAhead(status) && status !== "committed" && status !== "withdrawn")
      throw new UnfitData(
        `${where}: what was promised is "${status}"`,
        "take a figure that is planned, pledged, a target or committed"
      );
    const result = outcome.value;
    if (result && (isAhead(result.status) || result.status === "withdrawn"))
      throw new UnfitData(
        `${where}: its outcome is "${result.status}"`,
        "leave the outcome empty as long as nothing is known"
      );
    if (result && (result.measure !== measure || result.quantity.unit !== quantity.unit))
      throw new UnfitData(
        `${where}: promise and outcome do not measure the same`,
        "derive one from the other in the ledger"
      );
    rows.push({
      promised: {...promised, value: promised.value},
      outcome,
      verdict: verdictOf(promised.value, result, context)
    });
  }
  return rows;
}

function verdictOf(promised: MarkValue, outcome: MarkValue | null, context: ChartContext): Verdict {
  if (!outcome || promised.status === "withdrawn") return "unknown";
  const deadline = toSpan(promised.time, context);
  return judgeOutcome({value: promised, deadline}, {value: outcome, time: toSpan(outcome.time, context)});
}

/** `planned, by 2023`; `withdrawn, once due by 2022` */
export function wordPromise({promised: {value}}: PromiseRow, context: ChartContext): string {
  const {statusLabel, status} = context.words;
  const words = promiseWordsFor(context.locale);
  if (value.time === "unknown")
    return `${statusLabel[value.status] || status[value.status]}, ${words.noDeadline}`;
  if (value.status === "withdrawn") return words.withdrawn(wordDate(value.time, context));
  return `${statusLabel[value.status] || status[value.status]}, ${wordTime({time: value.time}, context)}`;
}

/** `January 2025, less than that`; `before the deadline, January 2022`; `no figure` */
export function wordOutcome(
  {promised, outcome: {value}, verdict}: PromiseRow,
  context: ChartContext
): string {
  if (!value) return context.words.noFigure;
  const words = promiseWordsFor(context.locale);
  const date = wordTime(value, context);
  const status = context.words.statusLabel[value.status];
  const isMet = verdict === "kept" && promised.value.status === "target";
  const judged = isMet ? words.targetMet : words.verdict[verdict];
  return [status, verdict === "early" ? words.before(date) : date, judged].filter(Boolean).join(", ");
}

/** Values of all promises and outcomes. */
export const valuesOf = (data: readonly Datum[]) => known(data).map(({value}) => value);
