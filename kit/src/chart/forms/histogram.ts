import {known} from "../describe/compare-data.ts";
import {barStandsOut} from "../describe/panels.ts";
import type {HistogramSpec} from "../spec/histogram.ts";
import type {ChartContext} from "../values/context.ts";
import {type Datum, readDatum} from "../values/datum.ts";
import {histogramWords} from "../words/histogram-words.ts";
import type {Form} from "./form.ts";
import {type Bin, binData, edgesFor} from "./histogram/bins.ts";
import {layoutHistogram, wordCount, wordEdges} from "./histogram/layout.ts";
import {groupByPanel} from "./panel.ts";
import {UnfitData} from "./unfit-data.ts";

/** How many values lie in each of a row of equal spans. */
export const histogramForm: Form<HistogramSpec> = {
  fields: ({x, y}) => [
    {name: x, is: "quantity"},
    ...(y === undefined ? [] : [{name: y, is: "label" as const}])
  ],
  read: ({x, y}, context) => context.data.rows.map((_, row) => readDatum(row, {value: x, label: y}, context)),
  layout: layoutHistogram,
  standsOut: binsStandOut
};

/** The fullest span where one certainly is, each span with its count, and what is in none of them. */
function binsStandOut({step}: HistogramSpec, data: readonly Datum[], context: ChartContext): string[] {
  if (groupByPanel(data).length > 1) return barStandsOut(data, context);
  const [first] = known(data);
  if (!first || new Set(known(data).map(({value}) => value.quantity.unit)).size > 1) return [];
  const {semicolons} = context.words;
  const words = histogramWords(context.locale);
  try {
    const {bins, apart} = binData(data, edgesFor(data, [], step));
    const {unit} = first.value.quantity;
    const filled = bins.filter(({sure, about}) => sure + about > 0);
    const say = (bin: Bin) => words.bin(wordCount(bin, context), ...wordEdges(bin, unit, context));
    const top = filled.find(bin =>
      filled.every(other => other === bin || bin.sure > other.sure + other.about)
    );
    return [
      ...(top && filled.length > 1
        ? [words.most(wordCount(top, context), ...wordEdges(top, unit, context))]
        : []),
      ...(filled.length > 0 ? [words.bins(semicolons(filled.map(say)))] : []),
      ...(apart.length > 0 ? [words.apartCount(apart.length)] : [])
    ];
  } catch (error) {
    if (error instanceof UnfitData) return [];
    throw error;
  }
}
