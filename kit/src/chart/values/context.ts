import type {TextRun} from "../../ledger/bound-text.ts";
import {resolveBoundText} from "../../ledger/figure-text.ts";
import type {Problem} from "../../problem/problem.ts";
import {formatQuantity, type QuantityFormat} from "../../quantity/format-quantity.ts";
import {pickText} from "../../quantity/localized.ts";
import {toNotation} from "../../quantity/notation.ts";
import {kindOf, type Quantity} from "../../quantity/quantity.ts";
import type {TimeSpan} from "../../quantity/time-span.ts";
import type {ChartText} from "../spec/base.ts";
import type {ChartData} from "../spec/spec.ts";
import type {Words} from "../words/words.ts";

/** What every part of one drawing shares: its data, its language, and where faults are collected. */
export interface ChartContext {
  data: ChartData;
  locale: string;
  words: Words;
  /** Times read so far by their EDTF text: reading one takes longer than drawing its mark. */
  spans: Map<string, TimeSpan>;
  /** Words written so far: a quantity is said at its mark, in names, in the alt text and in the table. */
  worded: Map<Quantity, Map<string, string>>;
  /** Adds a fault of the specification or the data; drawing goes on. */
  report(code: string, problem: string, options?: {hint?: string | undefined; severity?: "warning"}): void;
}

type Format = Pick<QuantityFormat, "style" | "unit">;

/** A quantity in words; one that has no words in the data is written in the ledger's notation. */
export function wordQuantity(quantity: Quantity, format: Format, context: ChartContext): string {
  const known = context.worded.get(quantity) ?? new Map<string, string>();
  const key = `${format.style} ${format.unit ?? false}`;
  const text = known.get(key) ?? writeQuantity(quantity, format, context);
  context.worded.set(quantity, known.set(key, text));
  return text;
}

function writeQuantity(quantity: Quantity, format: Format, {locale, data, report}: ChartContext): string {
  try {
    return formatQuantity(quantity, {...format, locale, units: data.units});
  } catch (error) {
    report("chart-unit-words", error instanceof Error ? error.message : String(error));
    if (kindOf(quantity) === "exact" || !format.unit) return toNotation(quantity);
    return `${toNotation(quantity)} ${quantity.unit}`;
  }
}

/** A text of the specification in the chart's language, with its figures filled in. */
export function resolveText(text: ChartText, context: ChartContext): TextRun[] {
  const {data, locale, report} = context;
  const {figures, units} = data;
  try {
    const {runs, faults} = resolveBoundText(pickText(text, locale), {locale, figures, units});
    for (const {code, id, option} of faults) {
      report(code, option ? `unknown option "${option}" of "${id}"` : `unknown figure "${id}" in a text`);
    }
    return runs;
  } catch (error) {
    report("chart-text", error instanceof Error ? error.message : String(error));
    return [{text: pickText(text, locale)}];
  }
}

/** Makes a context whose faults end up in `problems`, each once. */
export function createContext(
  {data, locale, words}: Pick<ChartContext, "data" | "locale" | "words">,
  {file, problems}: {file: string; problems: Problem[]}
): ChartContext {
  const report: ChartContext["report"] = (code, problem, {hint, severity} = {}) => {
    if (problems.some(seen => seen.code === code && seen.problem === problem)) return;
    const base: Problem = {code, severity: severity ?? "error", file, line: 0, column: 0, problem};
    problems.push(hint === undefined ? base : {...base, hint});
  };
  return {data, locale, words, spans: new Map(), worded: new Map(), report};
}

export function plainText(runs: readonly TextRun[]): string {
  return runs.map(run => run.text).join("");
}
