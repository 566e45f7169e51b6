import type {TextRun} from "../../ledger/bound-text.ts";
import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {aheadOf, comparison, wordItem} from "./alt.ts";
import {type Known, known, settled} from "./compare-data.ts";
import {toComputedRuns} from "./computed-runs.ts";
import {describeEachSeries, withSeries} from "./each-series.ts";
import {extremes} from "./extremes.ts";

/**
 * The long description, computed from the data: how many values, extremes, trend where the times are known, each series
 * on its own, plans, what is not exactly known, what is missing.
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
  const each = describeEachSeries(data, context);
  const found =
    each.length > 0
      ? [...(standsOut ?? []), ...each.filter(sentence => !standsOut?.includes(sentence))]
      : (standsOut ?? [
          ...comparison(facts, context),
          ...extremes(facts, context),
          ...aheadOf(data, context)
        ]);
  const said = [
    sentences.count(all.length),
    ...found,
    ...(each.length > 0 && !standsOut ? aheadOf(all.map(withSeries), context) : []),
    ...uncertainty(all.map(withSeries), context),
    ...(undated > 0 ? [sentences.undated(undated)] : []),
    ...(undated > 0 && data.some(standsInOrder) ? [sentences.orderNote] : []),
    ...(missing > 0 ? [sentences.missing(missing)] : [])
  ];
  return toComputedRuns(said.join(" "));
}

/** Named by its time but set where its row is; what stands along an axis of time (`at`) is where its date is. */
function standsInOrder(datum: Datum): boolean {
  return datum.labelIsTime && !("at" in datum);
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
