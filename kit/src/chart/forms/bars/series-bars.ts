import {baseline} from "../../guides/axis.ts";
import {placeBlock} from "../../guides/text-block.ts";
import {placeValueLabel, type ValueLabel} from "../../guides/value-label.ts";
import type {BarFrame} from "../../marks/bar-frame.ts";
import {type Box, group, type SceneNode} from "../../scene.ts";
import type {BarSpec} from "../../spec/bar.ts";
import type {ChartContext} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {requireOneScale} from "../one-scale.ts";
import {acrossRules, tickRowPx} from "./across-rules.ts";
import {keysOf, shareNote} from "./bar-keys.ts";
import type {DrawnBar} from "./draw-stack.ts";
import {textBoxes} from "./occupied.ts";
import {areTooMany, partGroup} from "./part-groups.ts";
import {fitsInside, partLabel} from "./part-label.ts";
import {type BarPlan, type PlannedCategory, planBars} from "./plan.ts";
import {measureRows, type RowGeometry, rowLabel, valueGapPx} from "./row-geometry.ts";
import {nameInBar, namesAbove} from "./row-names.ts";
import {leastTold, type SeriesBar, shareTold} from "./series-bar.ts";

const labelGapPx = 5;
const categoryGapPx = 12;
/** How far the line of zero reaches past its bars. */
const zeroOverPx = 2;

/** Lying bars of several series: one under another or in stacks, with their values where there is room, else with rules. */
export function layoutSeriesBars(spec: BarSpec, data: readonly Datum[], options: LayoutOptions): Plot {
  requireOneScale(options.all);
  const plan = planBars(spec, data, options);
  const plain = measureRows(plan, options, false);
  const told = (geometry: RowGeometry) => shareTold(plan.allBars, frameAt(0, geometry));
  const isPlain = plain.ends && told(plain) === 1;
  const geometry = isPlain ? plain : measureRows(plan, options, true);
  return drawRows(plan, geometry, {...options, isTold: told(geometry) >= leastTold});
}

function frameAt(startPx: number, {barPx, scale}: RowGeometry): BarFrame {
  return {orientation: "horizontal", startPx, thicknessPx: barPx, scale: scale.toPx};
}

interface Row {
  nodes: SceneNode[];
  /** Top and bottom of its bars. */
  span: readonly [number, number];
  heightPx: number;
}

interface DrawOptions {
  plan: BarPlan;
  geometry: RowGeometry;
  context: ChartContext;
  isMany: boolean;
  /** Segments have their values in them, where there is room. */
  isTold: boolean;
  marks: Map<Datum, Box>;
  /** Series named so far, directly at their bars. */
  named: Set<string>;
}

function drawRows(
  plan: BarPlan,
  geometry: RowGeometry,
  options: LayoutOptions & Pick<DrawOptions, "isTold">
): Plot {
  const {ticks, scale, leftPx, widthPx} = geometry;
  const {context, all, isTold} = options;
  const marks = new Map<Datum, Box>();
  const along = new Map<string, number>();
  const draw: DrawOptions = {
    plan,
    geometry,
    context,
    isMany: areTooMany(all),
    isTold,
    marks,
    named: new Set()
  };
  const rows: SceneNode[] = [];
  const spans: Row["span"][] = [];
  const topPx = (ticks ? tickRowPx : 0) + zeroOverPx;
  let top = topPx;
  const fitting = {frame: frameAt(0, geometry), widthPx};
  const namedAt = plan.categories.findIndex(each => namesAbove(each, plan.series, fitting) !== null);
  for (const [index, category] of plan.categories.entries()) {
    const row = drawCategory(category, top, {...draw, isNamed: index === namedAt});
    rows.push(...row.nodes);
    spans.push(row.span);
    along.set(category.label, top + row.heightPx / 2);
    top += row.heightPx + categoryGapPx;
  }
  const bottom = top - categoryGapPx;
  const rules = ticks ? [group(acrossRules(ticks, {scale, topPx: 0, spans, widthPx}), {hidden: true})] : [];
  const nodes = [...rules, ...rows];
  const note = shareNote(plan, {widthPx, topPx: bottom}, context);
  const isNamed = namedAt >= 0 || plan.series.every(({key, text}) => text === "" || draw.named.has(key));
  return {
    nodes: [...nodes, ...note.nodes],
    heightPx: bottom + note.heightPx,
    legend: keysOf(plan, {hasRules: ticks !== null, ends: geometry.ends}, all),
    ...(isNamed ? {} : {series: plan.series}),
    frame: {
      area: {x: leftPx, y: topPx, width: widthPx - leftPx, height: bottom - topPx},
      valueAxis: "x",
      toPx: scale.toPx,
      alongPx: at => along.get(at),
      marks,
      occupied: [...textBoxes(nodes), ...marks.values()]
    }
  };
}

function drawCategory(
  {label, data, bars}: PlannedCategory,
  topPx: number,
  options: DrawOptions & {isNamed: boolean}
): Row {
  const {plan, geometry, context, isNamed} = options;
  const {isBeside, labelPx, widthPx, barPx, barGapPx, scale} = geometry;
  const block = rowLabel(label, data[0] ?? {row: 0}, {widthPx: labelPx, context});
  const labelRoom = isBeside || block.heightPx === 0 ? 0 : block.heightPx + labelGapPx;
  const fitting = {frame: frameAt(0, geometry), widthPx};
  const names = isNamed ? namesAbove({bars}, plan.series, fitting) : null;
  let top = topPx + labelRoom + (names ? names.heightPx : 0);
  const barsTop = top;
  const nodes: SceneNode[] = names ? [group(names.place(top), {hidden: true})] : [];
  for (const [index, bar] of bars.entries()) {
    const end = geometry.ends ? bar.end(geometry.endPx) : null;
    const rowPx = Math.max(barPx, end?.heightPx ?? 0);
    const frame = frameAt(top + (rowPx - barPx) / 2, geometry);
    nodes.push(...drawBar(bar, end, frame, options));
    top += rowPx + (index < bars.length - 1 ? barGapPx : 0);
  }
  if (bars.length === 0) top += barPx;
  const zero = scale.toPx(0);
  const line = baseline([zero, barsTop - zeroOverPx], [zero, top + zeroOverPx]);
  // What stands astride has its words there.
  if (plan.isTwoSided) nodes.unshift(line);
  else nodes.push(line);
  const firstRowPx = Math.max(barPx, Math.min(top - barsTop, barPx));
  const labelTop = isBeside
    ? bars.length > 1
      ? barsTop + (top - barsTop - block.heightPx) / 2
      : barsTop + (firstRowPx - block.heightPx) / 2
    : topPx;
  const text = placeBlock(block, {x: 0, topPx: Math.max(topPx, labelTop), className: "sb-ink"});
  nodes.unshift(group(text, {hidden: true}));
  const bottom = Math.max(top, isBeside ? Math.max(topPx, labelTop) + block.heightPx : top);
  return {nodes, heightPx: bottom + zeroOverPx - topPx, span: [barsTop - zeroOverPx, top + zeroOverPx]};
}

function drawBar(
  bar: SeriesBar,
  end: ValueLabel | null,
  frame: BarFrame,
  {plan, geometry, context, isMany, isTold, marks, named}: DrawOptions
): SceneNode[] {
  const drawn: DrawnBar = bar.draw(frame);
  for (const {datum, box} of drawn.parts) marks.set(datum, box);
  const texts = bar.texts();
  const series = plan.series.find(({key}) => key === bar.data[0]?.series?.key);
  const hue = series?.hue ?? "grey";
  const middle = frame.startPx + frame.thicknessPx / 2;
  const endX = end
    ? bar.isBelow
      ? drawn.fromPx - valueGapPx - end.widthPx
      : drawn.toPx + valueGapPx
    : drawn.toPx;
  const endNodes = end ? placeValueLabel(end, {x: endX, topPx: middle - end.heightPx / 2, hue}) : [];
  const name =
    series && !bar.stack && !named.has(series.key)
      ? nameInBar(series, drawn, {
          frame,
          afterPx: bar.isBelow ? null : endX + (end?.widthPx ?? 0),
          widthPx: geometry.widthPx
        })
      : [];
  if (series && name.length > 0) named.add(series.key);
  const groups = drawn.parts.map((part, index) => {
    const text = texts[index] ?? "";
    const own = bar.stack?.parts[index]?.series.hue ?? hue;
    const inside = bar.stack && isTold && fitsInside(part, text) ? partLabel(part, text, `sb-${own}`) : [];
    return partGroup(part, bar.stack ? inside : [...endNodes, ...name], {context, isMany, overPx: 1});
  });
  const whole = [...drawn.nodes, ...(bar.stack ? endNodes : [])];
  return [...(whole.length > 0 ? [group(whole, {hidden: true})] : []), ...groups];
}
