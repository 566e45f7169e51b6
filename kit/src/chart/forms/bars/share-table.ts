import {type ChartTable, toTable} from "../../describe/table.ts";
import type {BarLayout} from "../../spec/bar-layout.ts";
import {groupByLabel} from "../../values/categories.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {seriesOf} from "../../values/series.ts";
import {barWords} from "../../words/bar-words.ts";
import {groupByPanel} from "../panel.ts";
import {UnfitData} from "../unfit-data.ts";
import {shareOfPart} from "./segments.ts";
import {partsByKind} from "./stack.ts";

/** The table of a chart of shares, with the shares beside the values; undefined for other layouts. */
export function shareTable(
  {layout, series}: {layout?: BarLayout; series?: string},
  data: readonly Datum[],
  {caption, labelField, context}: {caption: string; labelField: string | undefined; context: ChartContext}
): ChartTable | undefined {
  if (layout !== "share" || series === undefined) return undefined;
  const table = toTable(data, {caption, labelField, seriesField: series}, context);
  const at = table.head.indexOf(context.words.headings.value) + 1;
  const shares = wordShares(data, context);
  if (at === 0 || !shares) return table;
  return {
    ...table,
    head: table.head.toSpliced(at, 0, barWords(context.locale).share),
    rows: table.rows.map((row, index) => row.toSpliced(at, 0, {text: shares.get(data[index]) ?? ""}))
  };
}

function wordShares(data: readonly Datum[], context: ChartContext): Map<Datum | undefined, string> | null {
  const series = seriesOf(data, {}, context);
  const shares = new Map<Datum | undefined, string>();
  try {
    for (const category of groupByPanel(data).flatMap(panel => groupByLabel(panel.data))) {
      // A part without a figure leaves the whole unknown.
      if (category.data.some(({value}) => value === null)) continue;
      for (const parts of partsByKind(category, series, context)) {
        for (const part of parts) {
          const share = shareOfPart(part, parts);
          if (share) shares.set(part.datum, wordQuantity(share, {style: "percent"}, context));
        }
      }
    }
  } catch (error) {
    if (error instanceof UnfitData) return null;
    throw error;
  }
  return shares;
}
