import {baseline, valueRules} from "../../guides/axis.ts";
import {placeBlock} from "../../guides/text-block.ts";
import {placeValueLabel} from "../../guides/value-label.ts";
import type {BarFrame} from "../../marks/bar-frame.ts";
import {type Box, group, type SceneNode} from "../../scene.ts";
import type {ColumnSpec} from "../../spec/column.ts";
import type {Datum} from "../../values/datum.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {requireOneScale} from "../one-scale.ts";
import {keysOf, shareNote} from "./bar-keys.ts";
import {type ColumnGeometry, measureColumns} from "./column-geometry.ts";
import type {DrawnBar} from "./draw-stack.ts";
import {textBoxes} from "./occupied.ts";
import {areTooMany, partGroup} from "./part-groups.ts";
import {fitsInside, partLabel} from "./part-label.ts";
import {type BarPlan, planBars} from "./plan.ts";
import {leastTold, type SeriesBar, shareTold} from "./series-bar.ts";
import {placeSideKey} from "./series-key.ts";

const labelGapPx = 6;

/**
 * Columns of several series: side by side or in stacks, with their values where there is room, else with rules. `null`
 * where every name is needed and one has no room under its columns.
 */
export function layoutSeriesColumns(
  spec: ColumnSpec,
  data: readonly Datum[],
  {needsNames, ...options}: LayoutOptions & {needsNames: boolean}
): Plot | null {
  requireOneScale(options.all);
  const plan = planBars(spec, data, options);
  const plain = measureColumns(plan, options, false);
  const told = (geometry: ColumnGeometry) => shareTold(plan.allBars, frameAt(0, geometry));
  const isPlain = plain.ends && plain.labelsFit && told(plain) === 1;
  const geometry = isPlain ? plain : measureColumns(plan, options, true);
  if (needsNames && !geometry.labelsFit) return null;
  return drawColumns(plan, geometry, {...options, isTold: told(geometry) >= leastTold});
}

function frameAt(startPx: number, {barPx, scale}: ColumnGeometry): BarFrame {
  return {orientation: "vertical", startPx, thicknessPx: barPx, scale: scale.toPx};
}

function drawColumns(
  plan: BarPlan,
  geometry: ColumnGeometry,
  options: LayoutOptions & Pick<DrawOptions, "isTold">
): Plot {
  const {leftPx, rightPx, slotPx, barPx, barGapPx, scale, ticks, topPx, bottomPx, labelTopPx} = geometry;
  const {context, all, isTold} = options;
  const isMany = areTooMany(all);
  const marks = new Map<Datum, Box>();
  const along = new Map<string, number>();
  const nodes: SceneNode[] = ticks
    ? [group(valueRules(ticks, {scale, leftPx, rightPx}), {hidden: true})]
    : [];
  for (const [index, {label, bars}] of plan.categories.entries()) {
    const x = leftPx + index * slotPx;
    along.set(label, x + (barPx * plan.slots + barGapPx * (plan.slots - 1)) / 2);
    for (const bar of bars) {
      const frame = frameAt(x + bar.slot * (barPx + barGapPx), geometry);
      const drawn = bar.draw(frame);
      for (const {datum, box} of drawn.parts) marks.set(datum, box);
      nodes.push(...drawBar(bar, drawn, frame, {plan, geometry, context, isMany, isTold}));
    }
    const block = geometry.label(label, index);
    if (block)
      nodes.push(group(placeBlock(block, {x, topPx: labelTopPx, className: "sb-muted"}), {hidden: true}));
  }
  nodes.push(...keyNodes(plan, geometry));
  const zero = scale.toPx(0);
  nodes.push(baseline([leftPx, zero], [rightPx, zero]));
  const bottom = labelTopPx + geometry.labelHeightPx;
  const note = shareNote(plan, {widthPx: geometry.widthPx, topPx: bottom}, context);
  return {
    nodes: [...nodes, ...note.nodes],
    heightPx: bottom + note.heightPx,
    legend: keysOf(plan, {hasRules: ticks !== null, ends: geometry.ends}, all),
    ...(geometry.key || plan.series.some(({text}) => text === "") ? {} : {series: plan.series}),
    frame: {
      area: {x: leftPx, y: topPx, width: rightPx - leftPx, height: bottomPx - topPx},
      valueAxis: "y",
      toPx: scale.toPx,
      alongPx: at => along.get(at),
      marks,
      occupied: [...textBoxes(nodes), ...marks.values()]
    }
  };
}

interface DrawOptions {
  plan: BarPlan;
  geometry: ColumnGeometry;
  context: LayoutOptions["context"];
  isMany: boolean;
  /** Segments have their values in them, where there is room. */
  isTold: boolean;
}

function drawBar(bar: SeriesBar, drawn: DrawnBar, frame: BarFrame, options: DrawOptions): SceneNode[] {
  const {plan, geometry, context, isMany, isTold} = options;
  const texts = bar.texts();
  const label = geometry.ends ? bar.end(geometry.endPx) : null;
  const hue = plan.series.find(({key}) => key === bar.data[0]?.series?.key)?.hue ?? "grey";
  const topPx = label
    ? bar.isBelow
      ? drawn.toPx + labelGapPx
      : drawn.fromPx - labelGapPx - label.heightPx
    : 0;
  const end = label ? placeValueLabel(label, {x: frame.startPx, topPx, hue}) : [];
  const groups = drawn.parts.map((part, index) => {
    const text = texts[index] ?? "";
    const own = bar.stack?.parts[index]?.series.hue ?? hue;
    const inside = bar.stack && isTold && fitsInside(part, text) ? partLabel(part, text, `sb-${own}`) : [];
    return partGroup(part, bar.stack ? inside : end, {context, isMany});
  });
  const whole = [...drawn.nodes, ...(bar.stack ? end : [])];
  return [...(whole.length > 0 ? [group(whole, {hidden: true})] : []), ...groups];
}

/** Names of the series beside the last stack. */
function keyNodes(plan: BarPlan, geometry: ColumnGeometry): SceneNode[] {
  const {key, leftPx, slotPx, barPx, topPx, bottomPx} = geometry;
  const last = plan.categories.length - 1;
  const bar = plan.categories[last]?.bars[0];
  if (!key || !bar?.stack) return [];
  const startPx = leftPx + last * slotPx;
  const {parts} = bar.draw(frameAt(startPx, geometry));
  const named = bar.stack.parts.flatMap(({series}, index) => {
    const part = parts[index];
    return part ? [{part, series}] : [];
  });
  return [group(placeSideKey(key, named, {rightPx: startPx + barPx, topPx, bottomPx}), {hidden: true})];
}
