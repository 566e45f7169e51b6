import type {Cell} from "../dataset/cell.ts";
import type {FigureCard, PublishedUnit, SourceCard} from "../ledger/card.ts";
import type {Localized} from "../quantity/localized.ts";

/** Text that may hold `{{figure-id}}`, by language. */
export type ChartText = Localized;

/** One column of a dataset: what it holds, and its heading. */
export interface Column {
  name: string;
  type: "quantity" | "time" | "text" | "number";
  /** Canonical unit of a quantity column. */
  unit?: string;
  label: Localized;
}

/** A value of a row: a figure, a number, a text, or nothing. */
export type Value = Cell | string | number | boolean | null | Localized;
export type Row = Readonly<Record<string, Value>>;

/** The closure a specification needs, as plain JSON: published as `chart.json`. */
export interface ChartData {
  rows: Row[];
  columns: Column[];
  /** Every figure that a row or a text of the chart names, and the inputs of derived ones. */
  figures: Record<string, FigureCard>;
  sources: Record<string, SourceCard>;
  /** Words of every base unit in use, by unit id. */
  units: Record<string, PublishedUnit>;
}
