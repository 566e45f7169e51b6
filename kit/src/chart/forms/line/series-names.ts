import {endLabelGapPx, endLabels} from "../../guides/end-labels.ts";
import {type PointLabel, placePointLabel, pointLabel} from "../../guides/point-label.ts";
import {textStyle} from "../../guides/text-block.ts";
import type {Box, SceneNode} from "../../scene.ts";
import {longestWord} from "../../text/wrap-runs.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import type {Series} from "../../values/series.ts";
import type {LineDatum} from "./line-datum.ts";
import type {PointMark} from "./line-points.ts";

/** Series named at the ends of their lines: how much room they take, and how they are drawn there. */
export interface SeriesNames {
  /** Room at the right of the area; 0 where no series is named there. */
  widthPx: number;
  place(marks: readonly PointMark[], area: Box): PlacedNames;
}

interface PlacedNames {
  /** Words by the datum at which they stand. */
  nodes: Map<LineDatum, SceneNode[]>;
  boxes: Box[];
  /** Data whose value is said with the name. */
  worded: ReadonlySet<LineDatum>;
  /** Series that the legend must name. */
  unnamed: readonly Series[];
}

interface NamesOptions {
  all: readonly LineDatum[];
  series: readonly Series[];
  widthPx: number;
  plotPx: number;
}

const nothing: PlacedNames = {nodes: new Map(), boxes: [], worded: new Set(), unnamed: []};

/** Names stand beside the last point of each line; where they do not fit, the legend has them. */
export function seriesNames(
  data: readonly LineDatum[],
  {all, series, widthPx, plotPx}: NamesOptions,
  context: ChartContext
): SeriesNames {
  // One line needs no name; a panel headed by its series has it.
  const isHeaded = all.every(({panel, series: own}) => panel !== undefined && panel === own?.text);
  if (series.length < 2 || isHeaded) return {widthPx: 0, place: () => nothing};
  const maxPx = Math.min(170, widthPx * 0.3);
  const fits = series.every(({text}) => longestWord([{text}], textStyle.label) <= maxPx);
  const levels = [true, false].map(withValue => labelsOf(data, {all, withValue, maxPx, series}, context));
  const level = levels.find(each => each.heightPx <= plotPx && !each.cut);
  if (!fits || !level) return {widthPx: 0, place: () => ({...nothing, unnamed: series})};
  return {
    widthPx: level.widthPx + endLabelGapPx,
    place: (marks, area) => placeNames(marks, {area, level, series})
  };
}

interface Level {
  labels: ReadonlyMap<string, PointLabel>;
  widthPx: number;
  heightPx: number;
  cut: boolean;
  withValue: boolean;
}

/** Names with the last value where there is room for that too; widths are those of all panels. */
function labelsOf(
  data: readonly LineDatum[],
  {
    all,
    withValue,
    maxPx,
    series
  }: {all: readonly LineDatum[]; withValue: boolean; maxPx: number; series: readonly Series[]},
  context: ChartContext
): Level {
  const labelFor = (rows: readonly LineDatum[], {key, text, hue}: Series) => {
    const last = rows.findLast(
      datum => datum.series?.key === key && datum.value !== null && datum.at !== null
    );
    const {value} = last ?? {};
    const words = value ? wordQuantity(value.quantity, {style: "label"}, context) : "";
    const status = value ? context.words.statusLabel[value.status] : "";
    return pointLabel(
      [
        {text, style: "label", look: hue},
        {text: withValue ? [words, status].filter(Boolean).join(" ") : "", style: "label", look: "ink"}
      ],
      maxPx
    );
  };
  const present = series.filter(({key}) => data.some(datum => datum.series?.key === key));
  const labels = new Map(present.map(each => [each.key, labelFor(data, each)]));
  const widths = [...labels.values(), ...series.map(each => labelFor(all, each))].map(({widthPx}) => widthPx);
  const heightPx = [...labels.values()].reduce((sum, label) => sum + label.heightPx + 2, 0);
  const cut = [...labels.values()].some(label => label.cut);
  return {labels, widthPx: Math.max(0, ...widths), heightPx, cut, withValue};
}

function placeNames(
  marks: readonly PointMark[],
  {area, level, series}: {area: Box; level: Level; series: readonly Series[]}
): PlacedNames {
  const ends = [...level.labels].flatMap(([key, label]) => {
    const last = lastOf(marks.filter(({datum}) => datum.series?.key === key));
    if (!last) return [];
    const {x, y, width, height} = last.box;
    return [{mark: last, label, x: x + width / 2, y: y + height / 2}];
  });
  const columnPx = area.x + area.width + endLabelGapPx / 2;
  const placed = endLabels(ends, {side: "right", columnPx, fromPx: 0, toPx: area.y + area.height + 9});
  if (!placed) return {...nothing, unnamed: series};
  const nodes = new Map<LineDatum, SceneNode[]>();
  for (const [index, {mark, label}] of ends.entries())
    nodes.set(mark.datum, placePointLabel(label, placed.boxes[index] as Box, "right"));
  const first = ends[0]?.mark.datum;
  if (first) nodes.set(first, [...placed.leaders, ...(nodes.get(first) ?? [])]);
  const worded = new Set(level.withValue ? ends.map(({mark}) => mark.datum) : []);
  return {nodes, boxes: placed.boxes, worded, unnamed: []};
}

function lastOf(marks: readonly PointMark[]): PointMark | undefined {
  return marks.reduce<PointMark | undefined>(
    (last, mark) =>
      last && last.box.x + last.box.width / 2 >= mark.box.x + mark.box.width / 2 ? last : mark,
    undefined
  );
}
