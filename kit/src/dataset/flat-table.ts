/** What a column of figures becomes, by the end of its columns' names; `id` and `source` also stand beside entries. */
export type FlatPart =
  | "value"
  | "low"
  | "high"
  | "unit"
  | "kind"
  | "text"
  | "status"
  | "obs_status"
  | "base"
  | "hedged"
  | "time"
  | "stated"
  | "figures"
  | "source"
  | "id";

export type FlatValue = string | number | boolean | null;

export interface FlatColumn {
  /** Stable, the same in every language: `cameras_low`. */
  name: string;
  type: "text" | "number" | "boolean" | "time";
  /** Heading in the table's language. */
  label: string;
  /** What the column holds; left out where the heading says it. */
  about?: string;
  /** What an empty cell means. */
  missing: string;
  /** Which part of a figure it is; left out for any other column. */
  part?: FlatPart;
}

/** A dataset as plain values in one language: what files to download are written from. */
export interface FlatTable {
  locale: string;
  columns: readonly FlatColumn[];
  /** Values in the order of the columns. */
  rows: readonly (readonly FlatValue[])[];
}
