import type {Status} from "../../../ledger/card.ts";
import {type Known, known} from "../../describe/compare-data.ts";
import type {BarLayout} from "../../spec/bar-layout.ts";
import type {Hue} from "../../theme.ts";
import type {Category} from "../../values/categories.ts";
import type {ChartContext} from "../../values/context.ts";
import type {MarkValue} from "../../values/mark-value.ts";
import type {Series} from "../../values/series.ts";
import {hasSameBase, sumValues} from "../../values/sum-values.ts";
import {UnfitData} from "../unfit-data.ts";

/** A stretch of a stack that one datum takes, in values from zero; in percent where the layout is of shares. */
export interface Segment {
  datum: Known;
  hue: Hue;
  from: number;
  to: number;
  /** False for what may belong to it, beyond what certainly does. */
  sure: boolean;
}

/** Parts of one kind set one on another. */
export interface Stack {
  parts: readonly Part[];
  segments: readonly Segment[];
  /** Ends of what is possible. */
  caps: readonly number[];
  open: readonly {at: number; way: 1 | -1; hue: Hue}[];
  /** The sum, where every part is known, of one time, and of the chart's every series. */
  total: MarkValue | null;
  /** A row has no figure: there can be no sum. */
  isIncomplete: boolean;
  /** What of the whole can't be given to one part: between these two percentages. */
  unsettled: readonly [from: number, to: number] | null;
}

export interface Part {
  datum: Known;
  series: Series;
  /** Place of its series. */
  index: number;
}

export type StackLayout = Extract<BarLayout, "stacked" | "share" | "diverging">;

/** The stacks of a category: what is so, then what is planned, pledged, aimed at or withdrawn, each apart. */
export function partsByKind(category: Category, series: readonly Series[], context: ChartContext): Part[][] {
  const parts = known(category.data)
    .map((datum): Part => {
      const index = Math.max(
        0,
        series.findIndex(({key}) => key === datum.series?.key)
      );
      return {datum, index, series: series[index] as Series};
    })
    .sort((a, b) => a.index - b.index);
  const kinds = [...new Set(kindOrder.map(kindOfStatus))];
  const stacks = kinds.map(kind => parts.filter(({datum}) => kindOfStatus(datum.value.status) === kind));
  for (const stack of stacks) requireSummable(category, stack, context);
  return stacks.filter(stack => stack.length > 0);
}

/** The sum of a stack; null where it can't be known, or would mix what is not of one time. */
export function totalOf(parts: readonly Part[], series: readonly Series[]): MarkValue | null {
  const [first, ...others] = parts.map(({datum}) => datum.value);
  if (!first || parts.length < 2 || parts.length < series.length) return null;
  if (others.some(({time}) => time !== first.time)) return null;
  return sumValues([first, ...others]);
}

const kindOrder: readonly Status[] = ["reported", "planned", "pledged", "target", "withdrawn"];

function kindOfStatus(status: Status): Status {
  return kindOrder.includes(status) ? status : "reported";
}

/** Refuses what must not be added: what is counted on other bases, levels with changes, one thing twice. */
function requireSummable({label}: Category, parts: readonly Part[], {words}: ChartContext): void {
  const [first, ...others] = parts;
  if (!first) return;
  const {value} = first.datum;
  const where = label === "" ? "a stack" : `"${label}"`;
  for (const [at, {datum, series}] of parts.entries()) {
    const {low, high} = datum.value;
    if (parts[at - 1]?.series === series)
      throw new UnfitData(`${where} has two values of "${series.text}"`, 'use `layout: "grouped"`');
    if (low === null || (low < 0 && (high === null || high > 0)))
      throw new UnfitData(
        `row ${datum.row + 1}: a value that may be below zero and above it has no place in a stack`,
        'use `layout: "grouped"`'
      );
  }
  const units = new Set(parts.map(({datum}) => datum.value.quantity.unit));
  if (units.size > 1)
    throw new UnfitData(`the parts of ${where} are not in one unit (${[...units].join(", ")})`);
  if (others.some(({datum}) => datum.value.measure !== value.measure))
    throw new UnfitData(
      `${where} would add a change to a level`,
      'use form "waterfall", or `layout: "grouped"`'
    );
  const other = others.find(({datum}) => !hasSameBase(datum.value, value));
  if (!other) return;
  const bases = [value, other.datum.value].map(({base}) =>
    Object.entries(base)
      .map(([key, name]) => words.base(key, name))
      .join(", ")
  );
  throw new UnfitData(
    `the parts of ${where} are not counted on the same basis (${bases.map(text => text || "not said").join("; ")})`,
    'use `layout: "grouped"`'
  );
}
