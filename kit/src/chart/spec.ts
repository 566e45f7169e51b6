import type {Dataset} from "../dataset/dataset.ts";
import type {Localized} from "../quantity/localized.ts";
import type {Hue} from "./theme.ts";

/** Text that may hold `{{figure-id}}`, by language. */
export type ChartText = Localized;

/** The closure a specification needs, as plain JSON: published as `chart.json`. */
export type ChartData = Pick<Dataset, "rows" | "columns" | "figures" | "sources" | "units">;

/** What every chart has, whatever its form. */
interface SpecBase {
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
}

/** What can differ between figures drawn side by side: what is counted where, when, and per what. */
export type Difference = "base" | "time" | "unit";

/** Columns standing on a line, one a row, in the order of the rows. */
export interface ColumnSpec<Field extends string = string> extends SpecBase {
  form: "column";
  /** What each column is: a time or a text. */
  x: Field;
  /** How high it is. */
  y: Field;
  /** Hue of what is settled; default blue. */
  color?: Hue;
  /** Hue of plans, pledges and targets; default vermilion. */
  planColor?: Hue;
}

/** Lying bars, one a row; `facet` sets them in headed panels that are read apart. */
export interface BarSpec<Field extends string = string> extends SpecBase {
  form: "bar";
  /** How long each bar is. */
  x: Field;
  /** What each bar is: a time or a text. */
  y: Field;
  /** The field whose values head the panels. Every panel has the same scale: a length means the same in all. */
  facet?: Field;
  color?: Hue;
  planColor?: Hue;
}

/** One mark a thing: a part of a whole, counted out; one block a row. */
export interface UnitSpec<Field extends string = string> extends SpecBase {
  form: "unit";
  /** How many things there are. */
  whole: Field;
  /** How many of them are meant. */
  part: Field;
  /** Heads a row's block where there is more than one. */
  y?: Field;
  /** Stands at the part; default its number, unit and date. */
  partLabel?: ChartText;
  /** Stands at the whole; default its number, unit and date. */
  wholeLabel?: ChartText;
  /** How many things one mark stands for; default 1, or a power of ten where there are over 1,000. */
  per?: number;
  color?: Hue;
}

/** A chart as plain JSON; `Field` are the names of the dataset's columns. */
export type ChartSpec<Field extends string = string> = ColumnSpec<Field> | BarSpec<Field> | UnitSpec<Field>;
