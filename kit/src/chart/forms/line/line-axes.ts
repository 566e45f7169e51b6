import type {TimeSpan} from "../../../quantity/time-span.ts";
import {type PlotArea, plotArea} from "../../guides/plot-area.ts";
import {timeAxis} from "../../guides/time-axis.ts";
import {valueAxis} from "../../guides/value-axis.ts";
import {dotArrowPx} from "../../marks/dot.ts";
import {isNearZero} from "../../scales/near-zero.ts";
import type {TimePlace, TimeScale} from "../../scales/time-scale.ts";
import type {ValueScale} from "../../scales/value-scale.ts";
import type {ChartContext} from "../../values/context.ts";
import type {MarkValue} from "../../values/mark-value.ts";
import {toSpan} from "../../values/word-time.ts";
import type {Rhythm} from "./join-points.ts";
import type {LineDatum} from "./line-datum.ts";

/** Both axes of values along times or numbers. */
export interface LineAxes {
  plot: PlotArea<unknown>;
  /** Where a datum stands along the axis; on an axis of numbers `time` is left out. */
  place(datum: LineDatum): {px: number; time?: TimePlace} | undefined;
  rhythm: Rhythm;
  /** A time or a number as an annotation names it. */
  alongPx(at: string): number | undefined;
}

interface AxesOptions {
  all: readonly LineDatum[];
  also: readonly Pick<MarkValue, "low" | "high">[];
  zero: boolean;
  /** What an axis of numbers measures, in words. */
  along: string;
  widthPx: number;
  plotPx: number;
  rightPx: number;
  inset?: number;
}

/** Keeps the tip of an arrow off what stands around the plot. */
const openGapPx = 2;

/** Measures the axes that hold the data of every panel. */
export function lineAxes(options: AxesOptions, context: ChartContext): LineAxes {
  const {all, also, zero, along, widthPx, plotPx, rightPx, inset} = options;
  const known = valuesOf(all);
  const frame = {
    widthPx,
    plotPx,
    values: [...known, ...also],
    unit: known[0]?.quantity.unit ?? "1",
    zero,
    openPx: dotArrowPx + openGapPx,
    rightPx
  };
  const own = inset === undefined ? {} : {inset};
  const numbers: Pick<MarkValue, "low" | "high">[] = [];
  const spans: TimeSpan[] = [];
  for (const {at} of all)
    if (at?.type === "number") numbers.push({low: at.value, high: at.value});
    else if (at) spans.push(at.span);
  if (numbers.length > 0) {
    const below = valueAxis(numbers, {unit: "1", zero: isNearZero(numbers), title: along, ...own}, context);
    return alongNumbers(plotArea({...frame, below}, context));
  }
  const below = timeAxis(spans, {locale: context.locale, ...own});
  return alongTimes(plotArea({...frame, below}, context), context);
}

/** The values of those that have one. */
export function valuesOf(data: readonly LineDatum[]): MarkValue[] {
  const values: MarkValue[] = [];
  for (const {value} of data) if (value !== null) values.push(value);
  return values;
}

function alongNumbers(plot: PlotArea<ValueScale>): LineAxes {
  const {toPx} = plot.along;
  return {
    plot,
    place: ({at}) => (at?.type === "number" ? {px: toPx(at.value)} : undefined),
    rhythm: {periodPx: undefined},
    alongPx: at => (at.trim() === "" || Number.isNaN(Number(at)) ? undefined : toPx(Number(at)))
  };
}

function alongTimes(plot: PlotArea<TimeScale>, context: ChartContext): LineAxes {
  const {place, periodPx, grain} = plot.along;
  return {
    plot,
    place({at}) {
      const time = at?.type === "time" ? place(at.span) : undefined;
      return time && {px: time.px, time};
    },
    rhythm: {periodPx, isDaily: grain === "day"},
    alongPx: at => place(toSpan(at, context))?.px
  };
}
