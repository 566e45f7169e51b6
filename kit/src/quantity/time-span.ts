/** When something was so: an EDTF text with the days it spans at most. */
export interface TimeSpan {
  /** The EDTF text, or `unknown`. */
  readonly edtf: string;
  /** `one of` says that the time is a single one within the span, and not known which. */
  readonly kind: "date" | "interval" | "one of" | "unknown";
  /** First day it may be, `YYYY-MM-DD`; `null` where nothing bounds it. */
  readonly earliest: string | null;
  /** Last day it may be, `YYYY-MM-DD`; `null` where nothing bounds it. */
  readonly latest: string | null;
  /** True where the text says so: `2017~`, `2017?`. */
  readonly approximate: boolean;
}

/**
 * Order on a time axis: by first day (by last day where there is no first: `../2025` stands at the end of 2025),
 * then by last day; open ends after closed ones, `unknown` after all.
 */
export function compareTimes(a: TimeSpan, b: TimeSpan): number {
  return compareDays(a.earliest ?? a.latest, b.earliest ?? b.latest) || compareDays(a.latest, b.latest);
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
