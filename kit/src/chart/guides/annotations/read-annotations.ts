import {isCell} from "../../../dataset/cell.ts";
import type {Row, Value} from "../../../dataset/dataset.ts";
import type {TextRun} from "../../../ledger/bound-text.ts";
import {suggest} from "../../../problem/suggest.ts";
import type {Annotation, AnnotationPlace, AnnotationValue} from "../../spec/annotation.ts";
import type {Hue} from "../../theme.ts";
import {type ChartContext, resolveText, wordQuantity} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {type MarkValue, toMarkValue} from "../../values/mark-value.ts";

/** Where words point: the mark of a figure, or a place of the axes, which names may lead to. */
export type Target =
  | {figure: string}
  | {at: readonly string[]; value?: MarkValue}
  | {x: MarkValue; y: MarkValue};

/** An annotation with its figures looked up and its words in the chart's language, before it has a place. */
export type ReadAnnotation = {
  /** `annotation 2`, for problems. */
  name: string;
  text: readonly TextRun[];
} & (
  | {type: "callout"; arrow: boolean; target: Target}
  | {type: "value-line"; value: MarkValue; hue: Hue | undefined}
  | {type: "place-line"; at: readonly string[]; hue: Hue | undefined}
  | {type: "value-band"; from: MarkValue; to: MarkValue}
  | {type: "place-band"; between: readonly [readonly string[], readonly string[]]}
);

interface ReadOptions {
  marks: readonly Datum[];
  /** The column that labels the marks: a place may be named as its rows have it. */
  labelField: string | undefined;
}

/** Reads a chart's annotations; one that names an unknown figure is reported and left out. */
export function readAnnotations(
  annotations: readonly Annotation[],
  options: ReadOptions,
  context: ChartContext
): ReadAnnotation[] {
  return annotations.flatMap((annotation, index) => {
    const name = `annotation ${index + 1}`;
    const read = readOne(annotation, name, {...options, context});
    return read ? [read] : [];
  });
}

/** Values that the scale must hold, so that no line or word falls off the plot. */
export function annotationValues(annotations: readonly ReadAnnotation[]): MarkValue[] {
  return annotations.flatMap(annotation => {
    if (annotation.type === "value-line") return [annotation.value];
    if (annotation.type === "value-band") return [annotation.from, annotation.to];
    if (annotation.type !== "callout") return [];
    const {target} = annotation;
    if ("y" in target) return [target.y];
    return "value" in target && target.value ? [target.value] : [];
  });
}

/** Figures that annotations show, in words or as a place. */
export function annotationFigures(annotations: readonly ReadAnnotation[]): string[] {
  const inTexts = annotations.flatMap(({text}) => text.map(run => run.figure));
  const inValues = annotationValues(annotations).flatMap(({figures}) => figures);
  return [...inTexts, ...inValues].filter(figure => figure !== undefined);
}

interface Reading extends ReadOptions {
  context: ChartContext;
}

function readOne(annotation: Annotation, name: string, reading: Reading): ReadAnnotation | undefined {
  const {context, marks} = reading;
  const value = (given: AnnotationValue) => readValue(given, name, reading);
  const text = annotation.text ? resolveText(annotation.text, context) : [];
  const base = {name, text};
  if (annotation.type === "text" || annotation.type === "arrow") {
    const target = readPlace(annotation.place, name, reading);
    return target && {...base, type: "callout", arrow: annotation.type === "arrow", target};
  }
  if (annotation.type === "line") {
    const hue = annotation.color;
    if ("at" in annotation)
      return {...base, type: "place-line", at: namesOf(annotation.at, reading, marks), hue};
    const at = value(annotation.value);
    return (
      at && {
        ...base,
        text: text.length > 0 ? text : wordLine(at, context),
        type: "value-line",
        value: at,
        hue
      }
    );
  }
  if ("between" in annotation) {
    const [from, to] = annotation.between;
    return {
      ...base,
      type: "place-band",
      between: [namesOf(from, reading, marks), namesOf(to, reading, marks)]
    };
  }
  const [from, to] = [value(annotation.from), value(annotation.to)];
  return from && to && {...base, type: "value-band", from, to};
}

function readPlace(place: AnnotationPlace, name: string, reading: Reading): Target | undefined {
  if ("figure" in place) return place;
  if ("at" in place) {
    const at = namesOf(place.at, reading, reading.marks);
    if (place.value === undefined) return {at};
    const value = readValue(place.value, name, reading);
    return value && {at, value};
  }
  const [x, y] = [place.x, place.y].map(given => readValue(given, name, reading, false));
  return x && y && {x, y};
}

/** A number, or a figure of the unit in which the marks are drawn. */
function readValue(
  given: AnnotationValue,
  name: string,
  {marks, context}: Reading,
  sameUnit = true
): MarkValue | undefined {
  const units = new Set(marks.flatMap(({value}) => (value ? [value.quantity.unit] : [])));
  if (typeof given === "number") return toMarkValue(given, [...units][0]) ?? undefined;
  const {figures} = context.data;
  const card = Object.hasOwn(figures, given.figure) ? figures[given.figure] : undefined;
  if (!card) {
    const hint = suggest(given.figure, Object.keys(figures)) ?? "the chart's data must hold the figure";
    context.report("chart-annotation", `${name}: unknown figure "${given.figure}"`, {hint});
    return undefined;
  }
  const {quantity, status, measure, time, base, hedged, id} = card;
  const cell = {quantity, status, measure, time, base, hedged, figures: [id]};
  const value = toMarkValue(cell) ?? undefined;
  if (value && sameUnit && units.size > 0 && !units.has(value.quantity.unit)) {
    const seen = `"${id}" is in ${value.quantity.unit}, the chart in ${[...units].join(", ")}`;
    context.report("chart-annotation", `${name}: ${seen}`, {hint: "choose a figure of the chart's unit"});
    return undefined;
  }
  return value;
}

/** A line without words of its own says its value. */
function wordLine(value: MarkValue, context: ChartContext): TextRun[] {
  const text = wordQuantity(value.quantity, {style: "label"}, context);
  const [figure] = value.figures;
  const status = context.words.statusLabel[value.status];
  const run = figure === undefined ? {text, literal: true} : {text, figure};
  return status === "" ? [run] : [run, {text: ` (${status})`}];
}

/** A place as its author names it, and the words of the marks whose rows hold that name. */
function namesOf(at: string, {labelField, context}: Reading, marks: readonly Datum[]): string[] {
  if (labelField === undefined) return [at];
  const words = marks.flatMap(({row, label}) =>
    holds((context.data.rows[row] as Row)[labelField], at) ? [label] : []
  );
  return [...new Set([at, ...words])];
}

function holds(content: Value | undefined, at: string): boolean {
  if (content === null || content === undefined || isCell(content)) return false;
  return typeof content === "object" ? Object.values(content).includes(at) : String(content) === at;
}
