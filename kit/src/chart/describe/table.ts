import {pickText} from "../../quantity/localized.ts";
import {type ChartContext, wordQuantity} from "../values/context.ts";
import {columnOf, type Datum} from "../values/datum.ts";
import type {MarkValue} from "../values/mark-value.ts";
import {wordDate, wordTime} from "../values/word-time.ts";
import {evidenceOf, withInputs} from "./sources.ts";

/** The data of a chart in words, one row a mark: plain JSON for any writer of tables. */
export interface ChartTable {
  caption: string;
  head: string[];
  rows: TableCell[][];
}

export interface TableCell {
  text: string;
  /** Heads its row. */
  heads?: boolean;
  /** The figure that the cell shows. */
  figure?: string;
  /** The figures behind the row, each with the words that lead to its evidence. */
  evidence?: readonly {figure: string; text: string}[];
}

/** One optional column: left out where no row has anything to say in it. */
interface TableColumn {
  head: string;
  cell(datum: Datum): TableCell;
}

export function toTable(
  data: readonly Datum[],
  {
    caption,
    labelField,
    seriesField
  }: {caption: string; labelField: string | undefined; seriesField?: string | undefined},
  context: ChartContext
): ChartTable {
  const columns = tableColumns({labelField, seriesField}, context);
  const cells = data.map(datum => columns.map(({cell}) => cell(datum)));
  const used = columns.map((_, index) => cells.some(row => row[index]?.text !== ""));
  const keep = <T>(_: T, index: number) => used[index];
  return {
    caption: context.words.tableCaption(caption),
    head: columns.map(({head}) => head).filter(keep),
    rows: cells.map(row => row.filter(keep))
  };
}

function tableColumns(
  {labelField, seriesField}: {labelField: string | undefined; seriesField: string | undefined},
  context: ChartContext
): TableColumn[] {
  const {words, locale} = context;
  const {headings} = words;
  const heading = (field: string | undefined, other: string) => {
    const column = field === undefined ? undefined : columnOf(field, context);
    return column ? pickText(column.label, locale) : other;
  };
  const bound = (head: string, say: (value: MarkValue, datum: Datum) => string): TableColumn => ({
    head,
    cell: datum => (datum.value ? bind(say(datum.value, datum), datum.value) : {text: ""})
  });
  return [
    {head: headings.panel, cell: ({panel = ""}) => ({text: panel})},
    {head: heading(seriesField, headings.series), cell: ({series}) => ({text: series?.text ?? ""})},
    {
      head: heading(labelField, headings.label),
      cell: ({label, value, entry}) => ({...bind(label, value, entry), heads: true})
    },
    {
      head: headings.value,
      cell: ({value, entry}) =>
        value ? valueCell(value, context) : {text: entry === undefined ? words.noFigure : ""}
    },
    bound(headings.status, value => wordStatus(value, context)),
    bound(headings.time, (value, {labelIsTime}) =>
      labelIsTime || value.figures.length === 0 ? "" : wordTime({time: value.time}, context)
    ),
    bound(headings.stated, ({stated}) => (stated ? wordDate(stated, context).text : "")),
    {
      head: headings.source,
      cell: ({value, entry}) => sourceCell(value?.figures ?? (entry === undefined ? [] : [entry]), context)
    }
  ];
}

/** A plain number has no status: nobody reported it. */
function wordStatus({status, measure, hedged, figures}: MarkValue, {words}: ChartContext): string {
  if (figures.length === 0) return "";
  const parts = [words.status[status], measure === "change" && words.change, hedged && words.hedged];
  return parts.filter(Boolean).join(", ");
}

function bind(text: string, value: MarkValue | null, entry?: string): TableCell {
  const figure = value?.figures[0] ?? entry;
  return figure === undefined || text === "" ? {text} : {text, figure};
}

function valueCell(value: MarkValue, context: ChartContext): TableCell {
  return bind(wordQuantity(value.quantity, {style: "table", unit: true}, context), value);
}

/** Who published what figures, events or statements rest on, leading to their evidence. */
export function sourceCell(figures: readonly string[], context: ChartContext): TableCell {
  const evidence = figures.map(figure => ({figure, text: publishersOf(figure, context)}));
  const text = evidence.map(each => each.text).join(", ");
  return evidence.length > 0 ? {text, evidence} : {text};
}

/** Who published what a figure rests on, through the figures it was computed from. */
function publishersOf(figure: string, context: ChartContext): string {
  const {sources} = context.data;
  const evidence = withInputs([figure], context).flatMap(id => evidenceOf(id, context));
  const names = [...new Set(evidence.map(({source}) => sources[source]?.publisher ?? source))];
  return names.length > 0 ? names.join(", ") : figure;
}
