import type {TextRun} from "../../ledger/bound-text.ts";
import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {aheadOf, comparison, wordItem} from "./alt.ts";
import {highest, type Known, known, lowest, settled} from "./compare-data.ts";
import {toComputedRuns} from "./computed-runs.ts";

/**
 * The long description, computed from the data: how many values, extremes, trend where the times are known,
 * plans, what is not exactly known, what is missing.
 */
export function describeData(
  data: readonly Datum[],
  standsOut: readonly string[] | undefined,
  context: ChartContext
): TextRun[] {
  const {sentences} = context.words;
  const facts = settled(data);
  const all = known(data);
  const missing = data.length - all.length;
  const undated = all.filter(({value}) => value.time === "unknown" && value.figures.length > 0).length;
  const said = [
    sentences.count(all.length),
    ...(standsOut ?? [...comparison(facts, context), ...extremes(facts, context), ...aheadOf(data, context)]),
    ...uncertainty(all, context),
    ...(undated > 0 ? [sentences.undated(undated)] : []),
    ...(undated > 0 && data.some(({labelIsTime}) => labelIsTime) ? [sentences.orderNote] : []),
    ...(missing > 0 ? [sentences.missing(missing)] : [])
  ];
  return toComputedRuns(said.join(" "));
}

function extremes(facts: readonly Known[], context: ChartContext): string[] {
  const {sentences} = context.words;
  const [top, bottom] = [highest(facts), lowest(facts)];
  const said = comparison(facts, context);
  return [
    ...(top ? [sentences.highest(wordItem(top, context))] : []),
    ...(bottom ? [sentences.lowest(wordItem(bottom, context))] : [])
  ].filter(sentence => !said.includes(sentence));
}

function uncertainty(data: readonly Known[], context: ChartContext): string[] {
  const {kinds} = context.words.sentences;
  const say = (kind: keyof typeof kinds, items: readonly Known[]) =>
    items.length > 0 ? [kinds[kind](items.map(datum => wordItem(datum, context)))] : [];
  const open = data.filter(({value}) => value.low === null || value.high === null);
  const ranges = data.filter(
    ({value}) => value.low !== null && value.high !== null && value.low !== value.high
  );
  return [
    ...say("open", open),
    ...say("range", ranges),
    ...say(
      "about",
      data.filter(({value}) => value.kind === "about")
    )
  ];
}
