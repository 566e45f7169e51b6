import type {TextRun} from "../ledger/bound-text.ts";
import type {Problem} from "../problem/problem.ts";
import {suggest} from "../problem/suggest.ts";
import {altText} from "./describe/alt.ts";
import {describeAnnotations} from "./describe/annotations.ts";
import {markNumbers, toComputedRuns} from "./describe/computed-runs.ts";
import {describeData} from "./describe/description.ts";
import {panelsStandOut} from "./describe/panels.ts";
import {citeSources, type ShortCitation} from "./describe/sources.ts";
import {type ChartTable, toTable} from "./describe/table.ts";
import type {Form} from "./forms/form.ts";
import {warnOfCategories} from "./guards/categories.ts";
import {noteGuards} from "./guards/note-guards.ts";
import {
  annotationFigures,
  type ReadAnnotation,
  readAnnotations
} from "./guides/annotations/read-annotations.ts";
import type {ChartData, ChartSpec} from "./spec/spec.ts";
import {type ChartContext, createContext, plainText, resolveText} from "./values/context.ts";
import type {Datum} from "./values/datum.ts";
import {readSeries} from "./values/read-series.ts";
import {type Series, seriesOf} from "./values/series.ts";
import {wordsFor} from "./words/words.ts";

/** A form whatever the shape of its specification: it is given its own only. */
export type AnyForm = Form<ChartSpec>;

/** What a specification of any form may have. */
type Channels = Parameters<typeof seriesOf>[1] & {facet?: string; series?: string};

/** A chart read and worded, before it is laid out in any width. */
export interface PreparedChart {
  spec: ChartSpec;
  form: AnyForm | undefined;
  context: ChartContext;
  marks: readonly Datum[];
  series: readonly Series[];
  title: TextRun[];
  subtitle: TextRun[];
  /** The specification's note with what had to be added to it. */
  note: TextRun[];
  byline: TextRun[];
  annotations: readonly ReadAnnotation[];
  sources: readonly ShortCitation[];
  alt: string;
  description: TextRun[];
  table: ChartTable;
  /** Every figure that marks and texts show, in order. */
  figures: string[];
  /** Of drawing and of wording: asking for them words the description and the table. */
  problems: Problem[];
}

/** Reads the data and words everything that does not depend on a width. Never throws on data. */
export function prepareChart(
  spec: ChartSpec,
  data: ChartData,
  {form, locale, file}: {form: AnyForm | undefined; locale: string; file: string}
): PreparedChart {
  const problems: Problem[] = [];
  const context = createContext({data, locale, words: wordsFor(locale)}, {file, problems});
  if (!form) context.report("chart-form", `unknown form "${(spec as {form: string}).form}"`);
  const usable = form && checkFields(form, spec, context) ? form : undefined;
  const channels: Channels = spec;
  const marks = usable ? usable.read(spec, context).map(datum => readSeries(datum, channels, context)) : [];
  warnOfCategories(spec, marks, context);
  const title = resolveText(spec.title, context);
  const subtitle = spec.subtitle ? resolveText(spec.subtitle, context) : [];
  const note = noteOf(spec, marks, context);
  const byline = spec.byline ? resolveText(spec.byline, context) : [];
  const labelField = usable?.fields(spec).find(({is}) => is === "label")?.name;
  const annotations = readAnnotations(spec.annotations ?? [], {marks, labelField}, context);
  const figures = figuresOf(marks, [title, subtitle, note, byline], annotationFigures(annotations));
  const out = usable?.standsOut?.(spec, marks, context) ?? panelsStandOut(marks, context);
  const caption = plainText(title);
  const words = wordLater({
    description: () => [
      ...descriptionOf(usable, marks, {out, context}),
      ...describeAnnotations(annotations, context)
    ],
    table: () =>
      usable?.table?.(spec, marks, {caption, labelField, context}) ??
      toTable(marks, {caption, labelField, seriesField: channels.series}, context)
  });
  return {
    spec,
    form: usable,
    context,
    marks,
    series: seriesOf(marks, channels, context),
    title,
    subtitle,
    note,
    byline,
    annotations,
    sources: citeSources(figures, context),
    alt: usable ? altText({spec, form: usable, data: marks, out}, context) : context.words.cannotDraw,
    // Worded when asked for: a picture needs neither.
    get description() {
      return words.description();
    },
    get table() {
      return words.table();
    },
    figures,
    get problems() {
      words.description();
      words.table();
      return problems;
    }
  };
}

/** The same, each computed once. */
function wordLater({description, table}: {description(): TextRun[]; table(): ChartTable}) {
  let runs: TextRun[] | undefined;
  let rows: ChartTable | undefined;
  return {
    description() {
      runs ??= description();
      return runs;
    },
    table() {
      rows ??= table();
      return rows;
    }
  };
}

function descriptionOf(
  form: AnyForm | undefined,
  marks: readonly Datum[],
  {out, context}: {out: readonly string[] | undefined; context: ChartContext}
): TextRun[] {
  return form?.drawsWithoutValues ? toComputedRuns((out ?? []).join(" ")) : describeData(marks, out, context);
}

function checkFields(form: AnyForm, spec: ChartSpec, {data, report}: ChartContext): boolean {
  const names = data.columns.map(column => column.name);
  const {facet, series}: Channels = spec;
  const used = [...form.fields(spec).map(({name}) => name), facet, series];
  const unknown = [...new Set(used)].filter(name => name !== undefined && !names.includes(name)) as string[];
  for (const name of unknown) {
    report("chart-field", `the dataset has no column "${name}"`, {hint: suggest(name, names)});
  }
  return unknown.length === 0;
}

function noteOf(spec: ChartSpec, marks: readonly Datum[], context: ChartContext): TextRun[] {
  const own = spec.note ? resolveText(spec.note, context) : [];
  const added = markNumbers(noteGuards(spec, marks, context).join(" "));
  return own.length > 0 && added.length > 0 ? [...own, {text: " "}, ...added] : [...own, ...added];
}

function figuresOf(
  marks: readonly Datum[],
  texts: readonly TextRun[][],
  inAnnotations: readonly string[]
): string[] {
  const figures = new Set<string>();
  for (const {value, entry} of marks) {
    for (const figure of value?.figures ?? []) figures.add(figure);
    if (entry) figures.add(entry);
  }
  for (const {figure} of texts.flat()) if (figure !== undefined) figures.add(figure);
  for (const figure of inAnnotations) figures.add(figure);
  return [...figures];
}
