import {markNumbers} from "../../describe/computed-runs.ts";
import {type TextBlock, textBlock, textStyle} from "../../guides/text-block.ts";
import {type ValueLabel, valueLabel} from "../../guides/value-label.ts";
import {barMark} from "../../marks/bar.ts";
import {type BarFrame, toBox} from "../../marks/bar-frame.ts";
import type {BarLayout} from "../../spec/bar-layout.ts";
import {longestWord, widthOf} from "../../text/wrap-runs.ts";
import type {Category} from "../../values/categories.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {isAhead} from "../../values/mark-value.ts";
import {hueOfSeries, type Series} from "../../values/series.ts";
import {barWords} from "../../words/bar-words.ts";
import {type DrawnBar, drawStack} from "./draw-stack.ts";
import {fitsInside, partTexts} from "./part-label.ts";
import {stacksOf} from "./segments.ts";
import type {Stack} from "./stack.ts";

/** One bar of a category: a value of one series, or a stack. */
export interface SeriesBar {
  data: readonly Datum[];
  /** Its place among the bars of its category. */
  slot: number;
  /** What the scale must hold. */
  bounds: readonly {low: number | null; high: number | null}[];
  isOpen: {low: boolean; high: boolean};
  /** It hangs from zero, or points to the left. */
  isBelow: boolean;
  /** What stands at its end, in the given width. */
  end(widthPx: number): ValueLabel | null;
  /** What stands in the segments of a stack. */
  texts(): readonly string[];
  draw(frame: BarFrame): DrawnBar;
  stack: Stack | null;
}

export interface BarOptions {
  layout: BarLayout;
  series: readonly Series[];
  hasNegative: boolean;
  context: ChartContext;
}

/** The bars of a category, in the order of their slots. */
export function barsOf(category: Category, options: BarOptions): SeriesBar[] {
  const {layout} = options;
  if (layout === "stacked" || layout === "share" || layout === "diverging") {
    return stacksOf(category, {...options, layout}).map((stack, slot) => stackBar(stack, slot, options));
  }
  return category.data
    .map(datum => ({datum, at: options.series.findIndex(({key}) => key === datum.series?.key)}))
    .sort((a, b) => a.at - b.at)
    .map(({datum, at}) => valueBar(datum, Math.max(0, at), options));
}

function valueBar(datum: Datum, slot: number, {series, context}: BarOptions): SeriesBar {
  const {value} = datum;
  return {
    data: [datum],
    slot,
    bounds: value ? [value] : [],
    isOpen: {low: value?.low === null, high: value?.high === null},
    isBelow: isBelowZero(datum),
    end: remember(widthPx => valueLabel(value, widthPx, context)),
    texts: remember(() => []),
    draw(frame) {
      const zero = frame.scale(0);
      const mark = value
        ? barMark(value, frame, hueOfSeries(datum, series))
        : {nodes: [], fromPx: zero, toPx: zero};
      const box = toBox(frame, mark.fromPx, mark.toPx);
      const part = {datum, nodes: mark.nodes, box, labelBox: box};
      return {parts: [part], nodes: [], fromPx: mark.fromPx, toPx: mark.toPx};
    },
    stack: null
  };
}

export function isBelowZero({value}: Datum): boolean {
  if (!value) return false;
  const {low, high} = value;
  return high !== null && high <= 0 && (low === null || low < 0);
}

function stackBar(stack: Stack, slot: number, {context, layout}: BarOptions): SeriesBar {
  const ends = stack.segments.flatMap(({from, to}) => [from, to]);
  const whole = layout === "share" ? [100] : [];
  return {
    data: stack.parts.map(({datum}) => datum),
    slot,
    bounds: [...ends, ...whole].map(end => ({low: end, high: end})),
    isOpen: {low: stack.open.some(({way}) => way < 0), high: stack.open.some(({way}) => way > 0)},
    isBelow: ends.length > 0 && Math.max(...ends) <= 0 && Math.min(...ends) < 0,
    end: remember(widthPx => stackLabel(stack, widthPx, context)),
    texts: remember(() => partTexts(stack, layout, context)),
    draw: frame => drawStack(stack, frame),
    stack
  };
}

/** The sum of a stack where it is known, and what the stack is where that is not settled. */
function stackLabel(stack: Stack, widthPx: number, context: ChartContext): ValueLabel | null {
  const {total, parts, isIncomplete} = stack;
  const status = parts[0]?.datum.value.status ?? "reported";
  const sum = total ? wordQuantity(total.quantity, {style: "label"}, context) : "";
  const told = [
    isAhead(status) || status === "withdrawn" ? context.words.statusLabel[status] : "",
    isIncomplete ? barWords(context.locale).partMissing : ""
  ]
    .filter(Boolean)
    .join(", ");
  if (sum === "" && told === "") return null;
  const value = textBlock(markNumbers(sum), {style: "value", widthPx, maxLines: 4});
  const below = textBlock(told, {style: "label", widthPx, maxLines: 4});
  const widths = [longestWord([{text: sum}], textStyle.value), longestWord([{text: told}], textStyle.label)];
  return {
    value,
    status: below,
    heightPx: value.heightPx + below.heightPx,
    widthPx: Math.max(blockWidth(value), blockWidth(below)),
    fits: Math.max(...widths) <= widthPx && !value.cut && !below.cut,
    // The words say what it is; no one hue of its parts is that of the sum.
    ahead: false
  };
}

/** Words are asked for again and again while the layout looks for room: the last answer is kept. */
function remember<T>(make: (widthPx: number) => T): (widthPx?: number) => T {
  let last: {widthPx: number; answer: T} | undefined;
  return (widthPx = 0) => {
    if (last?.widthPx !== widthPx) last = {widthPx, answer: make(widthPx)};
    return last.answer;
  };
}

/** The share of segments that have room for their value; zero has no segment, and needs no label in one. */
export function shareTold(bars: readonly SeriesBar[], frame: BarFrame): number {
  const fitting = bars.flatMap(bar => {
    const texts = bar.texts();
    const parts = bar.stack ? bar.draw(frame).parts : [];
    return parts.flatMap((part, index) => {
      const {value} = part.datum;
      const isNothing = value?.low === 0 && value.high === 0;
      return isNothing ? [] : [fitsInside(part, texts[index] ?? "")];
    });
  });
  return fitting.length === 0 ? 1 : fitting.filter(Boolean).length / fitting.length;
}

/** With fewer labels than this, those that have room look picked out: the rules tell all. */
export const leastTold = 0.6;

function blockWidth(block: TextBlock): number {
  return Math.max(0, ...block.lines.map(line => widthOf(line, textStyle[block.style])));
}
