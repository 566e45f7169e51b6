import {baseline} from "../../guides/axis.ts";
import {placeBlock} from "../../guides/text-block.ts";
import {placeValueLabel} from "../../guides/value-label.ts";
import {type BarFrame, toBox} from "../../marks/bar-frame.ts";
import {openEndPx} from "../../marks/open-end.ts";
import {valueScale} from "../../scales/value-scale.ts";
import type {Box, SceneNode} from "../../scene.ts";
import type {WaterfallSpec} from "../../spec/waterfall.ts";
import type {Datum} from "../../values/datum.ts";
import {textBoxes} from "../bars/occupied.ts";
import {partGroup} from "../bars/part-groups.ts";
import {rowLabel} from "../bars/row-geometry.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {boundsOf, connector, drawStep, stepHue} from "./draw-step.ts";
import {stepLabel} from "./step-label.ts";
import type {Step} from "./steps.ts";

const barPx = 24;
const labelGapPx = 4;
const rowGapPx = 12;
const valueGapPx = 8;

/** Bars one under another, each under its label: for narrow places and long words. */
export function lyingSteps(
  spec: WaterfallSpec,
  steps: readonly Step[],
  {widthPx, context, also, allSteps}: LayoutOptions & {allSteps: readonly Step[]}
): Plot {
  const endPx = widthPx * 0.4;
  const ends = Math.max(0, ...allSteps.map(step => stepLabel(step, endPx, context).widthPx)) + valueGapPx;
  const hasOpen = (side: "low" | "high") => allSteps.some(({value}) => value[side] === null);
  const left = hasOpen("low") ? openEndPx : 0;
  const right = widthPx - ends - (hasOpen("high") ? openEndPx : 0);
  const scale = valueScale([...allSteps.flatMap(boundsOf), ...also], {rangePx: [left, right]});
  const marks = new Map<Datum, Box>();
  const nodes: SceneNode[] = [];
  const frames: BarFrame[] = [];
  let top = 0;
  for (const step of steps) {
    const label = rowLabel(step.datum.label, step.datum, {widthPx, context});
    const value = stepLabel(step, endPx, context);
    const barsTop = top + label.heightPx + (label.heightPx > 0 ? labelGapPx : 0);
    const rowPx = Math.max(barPx, value.heightPx);
    const startPx = barsTop + (rowPx - barPx) / 2;
    const frame = {orientation: "horizontal", startPx, thicknessPx: barPx, scale: scale.toPx} as const;
    frames.push(frame);
    const mark = drawStep(step, frame, spec);
    const box = toBox(frame, mark.fromPx, mark.toPx);
    marks.set(step.datum, box);
    const at = {x: mark.toPx + valueGapPx, topPx: barsTop + (rowPx - value.heightPx) / 2};
    const words = [
      ...placeBlock(label, {x: 0, topPx: top, className: "sb-ink"}),
      ...placeValueLabel(value, {...at, hue: stepHue(step, spec)})
    ];
    nodes.push(partGroup({datum: step.datum, nodes: mark.nodes, box}, words, {context, isMany: false}));
    const zero = scale.toPx(0);
    if (!step.before) nodes.push(baseline([zero, startPx - 2], [zero, startPx + barPx + 2]));
    top = barsTop + rowPx + rowGapPx;
  }
  const connectors = steps.slice(0, -1).flatMap((step, index) => {
    const [from, to] = [frames[index], frames[index + 1]];
    return from && to ? [connector(step, from, to)] : [];
  });
  const heightPx = Math.max(0, top - rowGapPx + 2);
  const along = new Map([...marks].map(([{label}, {y, height}]) => [label, y + height / 2]));
  return {
    nodes: [...connectors, ...nodes],
    heightPx,
    legend: [],
    frame: {
      area: {x: 0, y: 0, width: widthPx, height: heightPx},
      valueAxis: "x",
      toPx: scale.toPx,
      alongPx: at => along.get(at),
      marks,
      occupied: [...textBoxes(nodes), ...marks.values()]
    }
  };
}
