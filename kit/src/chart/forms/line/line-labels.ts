import {boxesAlong, occupiedBoxes} from "../../guides/occupied.ts";
import {type LabelWish, placeLabels, type Side} from "../../guides/place-labels.ts";
import {type LabelPart, type PointLabel, placePointLabel, pointLabel} from "../../guides/point-label.ts";
import {type Box, type Point, path, type SceneNode} from "../../scene.ts";
import type {Hue} from "../../theme.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import {isAhead, type MarkValue} from "../../values/mark-value.ts";
import type {LineDatum} from "./line-datum.ts";
import {isPlain} from "./line-points.ts";

/** A drawn value that may be labelled. */
export interface LabelledMark {
  datum: LineDatum & {value: MarkValue};
  box: Box;
  hue: Hue;
  /** Its place says less than its date: the label says it. */
  uncertain: boolean;
}

/** As many values as one reads in a picture; the table has the others. */
const mostLabels = 12;
const maxLabelPx = 150;

/** The value with its unit left to the axis, its status, and its date where the mark can't say it. */
export function wordsOf({datum, hue, uncertain}: LabelledMark, context: ChartContext): LabelPart[] {
  const {value} = datum;
  const ahead = isAhead(value.status);
  const look = ahead ? hue : "ink";
  return [
    {text: wordQuantity(value.quantity, {style: "label"}, context), style: "value", look},
    {text: context.words.statusLabel[value.status], style: "label", look: ahead ? hue : "muted"},
    {text: uncertain ? datum.label : "", style: "label", look: "muted"}
  ];
}

/** Which values are said at their marks, the most telling first: all, or where there are many what stands out. */
export function chooseLabels(marks: readonly LabelledMark[], isOneLine: boolean): LabelledMark[] {
  const notable = marks.filter(({datum, uncertain}) => uncertain || !isPlain(datum.value));
  if (!isOneLine) return notable.length <= mostLabels ? notable : [];
  let [least, most] = [marks[0], marks[0]];
  for (const mark of marks) {
    if (least && boundOf(mark) < boundOf(least)) least = mark;
    // Of equals the last, as it stands nearer to what is now.
    if (most && boundOf(mark) >= boundOf(most)) most = mark;
  }
  const ends = [marks.at(-1), marks[0], most, least].filter(mark => mark !== undefined);
  const all = marks.length <= mostLabels ? marks : [];
  const special = notable.length <= mostLabels ? notable : [];
  return [...new Set([...ends.slice(0, 1), ...special, ...ends, ...all])];
}

const boundOf = ({datum: {value}}: LabelledMark) => value.low ?? value.high ?? 0;

interface LabelOptions {
  area: Box;
  /** Boxes of marks, axes and labels placed before. */
  occupied: readonly Box[];
  /** Lines between the marks. */
  lines: readonly (readonly Point[])[];
}

export interface DrawnLabel {
  mark: LabelledMark;
  nodes: SceneNode[];
  box: Box;
}

/** Labels at their marks, where there is room. */
export function labelMarks(
  chosen: readonly LabelledMark[],
  {area, occupied, lines}: LabelOptions,
  context: ChartContext
): DrawnLabel[] {
  const taken = occupiedBoxes(occupied);
  for (const line of lines) for (const box of boxesAlong(line, 4)) taken.add(box);
  const labels = chosen.map(mark => pointLabel(wordsOf(mark, context), maxLabelPx));
  const wishes = chosen.map((mark, index) => toWish(mark, labels[index] as PointLabel, area));
  return placeLabels(wishes, {area, occupied: taken}).flatMap((placed, index) => {
    if (!placed) return [];
    const leader = placed.leader ? [path([placed.leader], "sb-leader")] : [];
    const nodes = [...leader, ...placePointLabel(labels[index] as PointLabel, placed.box, placed.side)];
    return [{mark: chosen[index] as LabelledMark, nodes, box: placed.box}];
  });
}

function toWish({box}: LabelledMark, {widthPx, heightPx}: PointLabel, area: Box): LabelWish {
  // Near the right end there is room beside; elsewhere a label beside its mark would stand on the line.
  const isLast = box.x + box.width > area.x + area.width * 0.9;
  const sides: Side[] = isLast
    ? ["above", "right", "above-left", "below", "below-right", "left"]
    : ["above", "above-left", "below", "below-right", "above-right", "below-left", "right", "left"];
  return {widthPx, heightPx, anchor: box, sides};
}
