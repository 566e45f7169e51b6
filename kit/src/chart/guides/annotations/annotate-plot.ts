import type {Plot, PlotFrame} from "../../forms/form.ts";
import type {Box, SceneNode} from "../../scene.ts";
import type {Hue} from "../../theme.ts";
import type {Datum} from "../../values/datum.ts";
import {isAhead} from "../../values/mark-value.ts";
import {occupiedBoxes} from "../occupied.ts";
import {alongLine} from "./along-line.ts";
import {drawCallout} from "./draw-callout.ts";
import {bandBetween, boundsPx, drawAcross, drawReference, isInside, type Line, lineAt} from "./draw-span.ts";
import type {ReadAnnotation, Target} from "./read-annotations.ts";
import {boxesOf, type Room, type Size, setWords, takeSpot, textBoxes, wrapWords, writeKey} from "./room.ts";

/** What is kept from panel to panel, and told at the end. */
export interface AnnotationState {
  annotations: readonly ReadAnnotation[];
  /** Names of those that have found their place in a panel. */
  drawn: Set<string>;
  /** Names of those whose words are written: once, however many panels have the line. */
  worded: Set<string>;
  keyed: Room["keyed"];
  planHue: Hue;
}

/** Draws annotations into a plot, or one panel of it: bands under the marks, lines and words over them. */
export function annotatePlot(plot: Plot, widthPx: number, state: AnnotationState): Plot {
  const {frame} = plot;
  if (!frame || state.annotations.length === 0) return plot;
  const texts = textBoxes(plot.nodes);
  const room: Room = {
    bounds: {x: 0, y: 0, width: widthPx, height: plot.heightPx},
    occupied: occupiedBoxes([...texts, ...frame.occupied, ...frame.marks.values()]),
    keyed: state.keyed
  };
  const [under, over]: [SceneNode[], SceneNode[]] = [[], []];
  const spans = state.annotations.map(annotation => drawSpan(annotation, {frame, texts, state}));
  for (const span of spans) {
    under.push(...span.under);
    over.push(...span.over);
    for (const box of boxesOf(span.over)) room.occupied.add(box);
  }
  for (const [index, annotation] of state.annotations.entries())
    over.push(...drawWords(annotation, spans[index] as Span, {frame, room, state}));
  return {...plot, nodes: [...under, ...plot.nodes, ...over]};
}

interface Span {
  under: SceneNode[];
  over: SceneNode[];
  /** Along which its words may stand. */
  lines: readonly Line[];
  hue: Hue;
}

interface SpanOptions {
  frame: PlotFrame;
  texts: readonly Box[];
  state: AnnotationState;
}

function drawSpan(annotation: ReadAnnotation, {frame, texts, state}: SpanOptions): Span {
  const drawn = (span: Partial<Span> & {lines: readonly Line[]}): Span => {
    state.drawn.add(annotation.name);
    return {under: [], over: [], hue: "grey", ...span};
  };
  const pxOf = (names: readonly string[]) => pxAlong(names, frame);
  switch (annotation.type) {
    case "value-line": {
      const {value} = annotation;
      const hue = annotation.hue ?? (isAhead(value.status) ? state.planHue : "grey");
      return drawn({...drawReference(value, hue, {frame, texts}), hue});
    }
    case "place-line": {
      const px = pxOf(annotation.at);
      const line = px === undefined ? undefined : lineAt(px, "along", frame);
      if (!line || !isInside(line, frame)) return nothing;
      const hue = annotation.hue ?? "grey";
      return drawn({over: [drawAcross(line, hue, texts)], lines: [line], hue});
    }
    case "value-band": {
      const edges = [annotation.from, annotation.to].flatMap(value => boundsPx(value, frame));
      const lines = edges.map(px => lineAt(px, "value", frame));
      if (lines.length === 0) return nothing;
      return drawn({under: [bandOver(lines, frame)], lines});
    }
    case "place-band": {
      const ends = annotation.between.map(pxOf).filter(px => px !== undefined);
      const lines = ends.map(px => lineAt(px, "along", frame));
      if (lines.length < 2) return nothing;
      const [first, last] = lines.sort((a, b) => a.at - b.at) as [Line, Line];
      // Words of a band stand in it.
      const edges = [
        {...first, side: "after"},
        {...last, side: "before"}
      ] as const;
      return drawn({under: [bandOver(lines, frame)], lines: edges.filter(line => isInside(line, frame))});
    }
    case "callout":
      return nothing;
  }
}

const nothing: Span = {under: [], over: [], lines: [], hue: "grey"};

function bandOver(lines: readonly Line[], frame: PlotFrame): SceneNode {
  const at = lines.map(line => line.at);
  return bandBetween([Math.min(...at), Math.max(...at)], lines[0]?.upright ?? false, frame);
}

interface WordOptions {
  frame: PlotFrame;
  room: Room;
  state: AnnotationState;
}

function drawWords(
  annotation: ReadAnnotation,
  {lines, hue}: Span,
  {frame, room, state}: WordOptions
): SceneNode[] {
  const {name, text} = annotation;
  if (annotation.type === "callout") {
    const target = state.worded.has(name) ? undefined : boxOfTarget(annotation.target, frame);
    if (!target) return [];
    state.drawn.add(name);
    state.worded.add(name);
    return drawCallout({text, arrow: annotation.arrow}, target, room);
  }
  if (lines.length === 0 || text.length === 0 || state.worded.has(name)) return [];
  state.worded.add(name);
  const className = hue === "grey" ? "sb-muted" : `sb-hue-text sb-${hue}`;
  const most = Math.min(frame.area.width * 0.6, 260);
  const spots = (gapPx: number) =>
    function* (size: Size) {
      for (const line of lines) yield* alongLine(line, size, gapPx);
    };
  for (const widthPx of lines[0]?.upright ? [Math.min(most, 150), Math.min(most, 90)] : [most, most / 2]) {
    const words = wrapWords(text, widthPx);
    const spot = words && takeSpot(spots(5)(words.size), room);
    if (spot) return [setWords(words.block, spot, className)];
  }
  return writeKey(text, room, size => takeSpot(spots(3)(size), room));
}

/** The first of the names that the axis knows. */
function pxAlong(names: readonly string[], {alongPx}: PlotFrame): number | undefined {
  for (const name of names) {
    const px = alongPx?.(name);
    if (px !== undefined) return px;
  }
  return undefined;
}

/** What a callout points at: a mark, or a point of the axes. */
function boxOfTarget(target: Target, frame: PlotFrame): Box | undefined {
  const {marks, valueAxis, area} = frame;
  if ("figure" in target) return boxOfFigure(target.figure, marks);
  const point = (x: number | undefined, y: number | undefined): Box | undefined => {
    const isIn =
      x !== undefined &&
      y !== undefined &&
      isInside({from: 0, to: 0, at: x, upright: true}, frame) &&
      isInside({from: 0, to: 0, at: y, upright: false}, frame);
    return isIn ? {x, y, width: 0, height: 0} : undefined;
  };
  if ("x" in target) {
    const x = boundsPx(target.x, {...frame, toPx: frame.xToPx ?? (() => Number.NaN)})[0];
    return point(x, boundsPx(target.y, frame)[0]);
  }
  const px = pxAlong(target.at, frame);
  if (px === undefined) return undefined;
  const value = target.value && boundsPx(target.value, frame)[0];
  if (value !== undefined) return valueAxis === "y" ? point(px, value) : point(value, px);
  // Without a value: the mark that stands there, else the edge of the plot.
  const covers = ({x, y, width, height}: Box) =>
    valueAxis === "y" ? x - 1 <= px && px <= x + width + 1 : y - 1 <= px && px <= y + height + 1;
  return [...marks.values()].find(covers) ?? (valueAxis === "y" ? point(px, area.y) : point(area.x, px));
}

function boxOfFigure(id: string, marks: ReadonlyMap<Datum, Box>): Box | undefined {
  for (const [{value}, box] of marks) if (value?.figures.includes(id)) return box;
  return undefined;
}
