import type {Localized} from "../../quantity/localized.ts";
import type {Hue} from "../theme.ts";
import type {Annotation} from "./annotation.ts";

/** Text that may hold `{{figure-id}}`, by language. */
export type ChartText = Localized;

/** What every chart has, whatever its form. */
export interface SpecBase<Field extends string = string> {
  /** Version of the specification's shape. */
  version: 1;
  /** What is to be seen; claims only what the figures support. */
  title: ChartText;
  /** What is measured: thing, unit, place. */
  subtitle?: ChartText;
  /** What a reader must know to read the chart rightly. */
  note?: ChartText;
  /** Differences that the note itself explains: the sentence generated for them is left out. */
  noted?: readonly Difference[];
  /** Who made the chart. */
  byline?: ChartText;
  /** The field whose values head small multiples, which all have one scale. */
  facet?: Field;
  /** Words, lines, bands and arrows bound to the data or to figures. */
  annotations?: readonly Annotation[];
}

/** What a generated note says of figures drawn side by side, unless the author's own note does. */
export const differences = [
  /** What is counted where. */
  "base",
  /** Of when they are. */
  "time",
  /** Per what they are. */
  "unit",
  /** Totals beside changes. */
  "measure",
  /** Different things in one unit. */
  "thing",
  /** What is so beside what is only ordered. */
  "status",
  /** Ratios of figures of different dates. */
  "inputs",
  /** Sources that repeat one publication. */
  "origin",
  /** What was assumed in computing them. */
  "assumption"
] as const;
export type Difference = (typeof differences)[number];

/** Hues of a chart whose colours do not tell series apart. */
export interface Colored {
  /** Hue of what is settled; default blue. */
  color?: Hue;
  /** Hue of plans, pledges and targets; default vermilion. */
  planColor?: Hue;
}

/** Marks told apart by the values of one column. */
export interface Serial<Field extends string = string> {
  /** The field whose values are told apart by hue, words and place. */
  series?: Field;
  /** Hue of a series by its value; others take the hues in order. */
  colors?: Readonly<Record<string, Hue>>;
  /** Values of `series`, or without it labels: these keep their hue, all else is grey. */
  highlight?: readonly string[];
}

/** The order of marks that have no order of their own. */
export interface Sorted {
  /**
   * Default `data`, the order of the rows. Sorting by value never mixes plans with facts: plans follow. Values that
   * can't be told apart keep the order of the rows.
   */
  sort?: "data" | "ascending" | "descending";
}
