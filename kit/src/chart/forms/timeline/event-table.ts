import {pickText} from "../../../quantity/localized.ts";
import {type ChartTable, sourceCell, type TableCell} from "../../describe/table.ts";
import type {TimelineSpec} from "../../spec/timeline.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import {columnOf} from "../../values/datum.ts";
import type {EventDatum} from "./event-datum.ts";

/** One row an event: when, what, and the number that belongs to it. */
export function eventTable(
  spec: TimelineSpec,
  data: readonly EventDatum[],
  {caption, context}: {caption: string; context: ChartContext}
): ChartTable {
  const {words, locale} = context;
  const heading = (field: string | undefined, other: string) => {
    const column = field === undefined ? undefined : columnOf(field, context);
    return column ? pickText(column.label, locale) : other;
  };
  const columns: {head: string; cell(event: EventDatum): TableCell; used: boolean}[] = [
    {head: words.headings.panel, cell: ({panel = ""}) => ({text: panel}), used: spec.facet !== undefined},
    {
      head: heading(spec.time, words.headings.time),
      cell: ({date, entry}) => ({text: date, ...(entry ? {figure: entry} : {})}),
      used: true
    },
    {
      head: heading(spec.series, words.headings.series),
      cell: ({series}) => ({text: series?.text ?? ""}),
      used: spec.series !== undefined
    },
    {
      head: heading(spec.event, words.headings.label),
      cell: ({label, entry}) => ({text: label, heads: true, ...(entry ? {figure: entry} : {})}),
      used: true
    },
    {
      head: heading(spec.value, words.headings.value),
      cell: event => valueCell(event, context),
      used: spec.value !== undefined
    },
    {
      head: words.headings.source,
      cell: event => sourceCell(behind(event), context),
      used: data.some(event => behind(event).length > 0)
    }
  ];
  const used = columns.filter(column => column.used);
  return {
    caption: words.tableCaption(caption),
    head: used.map(({head}) => head),
    rows: data.map(event => used.map(({cell}) => cell(event)))
  };
}

/** The figures of its number, and the event itself. */
function behind({value, entry}: EventDatum): string[] {
  return [...(entry === undefined ? [] : [entry]), ...(value?.figures ?? [])];
}

function valueCell({value}: EventDatum, context: ChartContext): TableCell {
  if (!value) return {text: ""};
  const text = wordQuantity(value.quantity, {style: "table", unit: true}, context);
  const [figure] = value.figures;
  return figure === undefined ? {text} : {text, figure};
}
