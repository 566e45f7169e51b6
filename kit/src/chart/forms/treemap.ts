import {placeBlock, textBlock} from "../guides/text-block.ts";
import {areaPart} from "../marks/area-part.ts";
import {cornersOf} from "../marks/bar-frame.ts";
import {group, path, type SceneNode} from "../scene.ts";
import type {TreemapSpec} from "../spec/treemap.ts";
import type {Hue} from "../theme.ts";
import type {ChartContext} from "../values/context.ts";
import {type Datum, readDatum} from "../values/datum.ts";
import {labelHues} from "../values/label-hues.ts";
import {readSeries} from "../values/read-series.ts";
import type {Series} from "../values/series.ts";
import {partsWords} from "../words/parts-words.ts";
import {datumGroup} from "./datum-group.ts";
import type {Form, Plot} from "./form.ts";
import {type AreaText, areaText, placeAreaText} from "./parts/area-text.ts";
import {type Area, areasOf} from "./parts/areas.ts";
import {badge, type ListedPart, partList} from "./parts/part-list.ts";
import {requireParts} from "./parts/require-parts.ts";
import {partsStandOut, sumOf, wordShare} from "./parts/shares.ts";

/** Parts as areas, each named where it lies, else by a number that a list explains. */
export const treemapForm: Form<TreemapSpec> = {
  fields: ({value, label}) => [
    {name: value, is: "quantity"},
    {name: label, is: "label"}
  ],
  read: ({value, label}, context) =>
    context.data.rows.map((_, row) => readDatum(row, {value, label}, context)),
  layout(spec, data, {widthPx, context, all}) {
    const parts = requireParts(data);
    const sum = sumOf(parts);
    const heightPx = Math.round(widthPx * (widthPx < 480 ? 1.1 : 0.56));
    const hues = huesOf(spec, all, context);
    const shown = areasOf(parts, {widthPx, heightPx}).map((area): ShownPart => {
      const share = wordShare(area.part, sum, context);
      const groupName = area.opens ? (area.part.series?.text ?? "") : "";
      const hue = hues.get(keyOf(area.part, spec, context)) ?? "grey";
      return {...area, share, hue, text: areaText(area, {share, groupName, context})};
    });
    return drawAreas(shown, parts.length, {widthPx, heightPx, context});
  },
  standsOut: (_spec, data, context) => partsStandOut(data, context)
};

/** What hues tell apart: series, or without them labels. */
function keyOf({series, ...datum}: Datum, spec: TreemapSpec, context: ChartContext): string {
  if (spec.series !== undefined) return series?.key ?? "";
  return readSeries<Datum>(datum, {series: spec.label}, context).series?.key ?? "";
}

function huesOf(spec: TreemapSpec, all: readonly Datum[], context: ChartContext): Map<string, Hue> {
  const keys = all.map(datum => keyOf(datum, spec, context));
  // Without series a hue for each part would say nothing that its name does not.
  const one = spec.series === undefined ? {color: spec.color ?? "blue"} : {};
  return labelHues(keys, {...one, colors: spec.colors, highlight: spec.highlight});
}

interface ShownPart extends Area, ListedPart {
  text: AreaText | null;
}

/** Above this a list is longer than what it explains. */
const maxListed = 15;
const minBadgePx = 20;
const listGapPx = 14;
const maxListPx = 380;

function drawAreas(
  shown: readonly ShownPart[],
  count: number,
  {widthPx, heightPx, context}: {widthPx: number; heightPx: number; context: ChartContext}
): Plot {
  const listed = numberParts(shown);
  const list = partList(
    listed,
    {topPx: heightPx + listGapPx, widthPx: Math.min(widthPx, maxListPx)},
    context
  );
  const marks = shown.map(part => {
    const at = listed.findIndex(each => each.part === part.part);
    const number = listed[at]?.number;
    const {x, y, width, height} = part.box;
    const inside = part.text
      ? placeAreaText(part.text, part, part.hue)
      : number === undefined
        ? []
        : badge(number, {x: x + width / 2, y: y + height / 2, value: part.part.value, hue: part.hue});
    const nodes = [...areaPart(part.part.value, part.box, part.hue), ...inside, ...(list.entries[at] ?? [])];
    return datumGroup(part.part, nodes, part.box, context);
  });
  let bottom = heightPx + (listed.length > 0 ? listGapPx + list.heightPx : 0);
  const left = count - shown.filter(({text}) => text !== null).length - listed.length;
  const rest = textBlock(left > 0 ? partsWords(context.locale).tooSmall(left) : "", {
    style: "label",
    widthPx
  });
  const restTop = bottom + (listed.length > 0 ? 6 : listGapPx);
  if (left > 0) bottom = restTop + rest.heightPx;
  return {
    nodes: [
      ...marks,
      ...gapsOf(shown),
      group(placeBlock(rest, {x: 0, topPx: restTop, className: "sb-muted"}))
    ],
    heightPx: bottom,
    legend: [],
    ...legendOf(shown)
  };
}

/** Numbers for the largest parts whose name has no room. */
function numberParts(shown: readonly ShownPart[]): ListedPart[] {
  const fits = ({box}: Area) => Math.min(box.width, box.height) >= minBadgePx;
  return shown
    .filter(part => part.text === null && fits(part))
    .slice(0, maxListed)
    .map(({part, hue, share}, index) => ({part, hue, share, number: index + 1}));
}

/** Cuts of the ground's colour round every area. */
function gapsOf(shown: readonly ShownPart[]): SceneNode[] {
  if (shown.length < 2) return [];
  return [
    path(
      shown.map(({box}) => cornersOf(box)),
      "sb-gap",
      {closed: true}
    )
  ];
}

/** The legend names the groups that have no room for their name. */
function legendOf(shown: readonly ShownPart[]): {series?: Series[]} {
  const missing = shown.filter(({opens, part, text}) => opens && part.series?.text && !text?.namesGroup);
  if (missing.length === 0) return {};
  return {
    series: missing.map(({part, hue}) => ({key: part.series?.key ?? "", text: part.series?.text ?? "", hue}))
  };
}
