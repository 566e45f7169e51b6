import type {ChartContext} from "./context.ts";
import type {Datum} from "./datum.ts";
import {readSeries} from "./read-series.ts";

/**
 * Whether `highlight` names a datum: by its series, by its label in the chart's language, or, so that one
 * specification serves all languages, by the first text of its label.
 */
export function isHighlighted(
  {series, ...datum}: Datum,
  {highlight, field}: {highlight: readonly string[]; field: string | undefined},
  context: ChartContext
): boolean {
  if (highlight.includes(datum.label) || (series && highlight.includes(series.key))) return true;
  const key =
    field === undefined ? undefined : readSeries<Datum>(datum, {series: field}, context).series?.key;
  return key !== undefined && highlight.includes(key);
}
