import {markNumbers} from "../../describe/computed-runs.ts";
import {baseline} from "../../guides/axis.ts";
import {placeBlock, textBlock, textStyle} from "../../guides/text-block.ts";
import {placeValueLabel} from "../../guides/value-label.ts";
import {toBox} from "../../marks/bar-frame.ts";
import {openEndPx} from "../../marks/open-end.ts";
import {valueScale} from "../../scales/value-scale.ts";
import type {Box, SceneNode} from "../../scene.ts";
import type {WaterfallSpec} from "../../spec/waterfall.ts";
import {longestWord} from "../../text/wrap-runs.ts";
import type {Datum} from "../../values/datum.ts";
import {textBoxes} from "../bars/occupied.ts";
import {partGroup} from "../bars/part-groups.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {boundsOf, connector, drawStep, stepHue} from "./draw-step.ts";
import {stepLabel} from "./step-label.ts";
import type {Step} from "./steps.ts";

const textGapPx = 12;
const labelGapPx = 6;
const maxBarPx = 120;

/** Columns side by side; null where their words have no room. */
export function uprightSteps(
  spec: WaterfallSpec,
  steps: readonly Step[],
  {widthPx, context, also, allSteps, most}: LayoutOptions & {allSteps: readonly Step[]; most: number}
): Plot | null {
  const slotPx = widthPx / most;
  const textPx = slotPx - textGapPx;
  if (textPx < 24) return null;
  const label = (step: Step) => {
    const text = step.datum.label;
    const runs = step.datum.value?.figures.length === 1 ? [{text}] : markNumbers(text);
    return textBlock(runs, {style: "label", widthPx: textPx, maxLines: 5, balanced: true});
  };
  const wordsFit = (step: Step) =>
    stepLabel(step, textPx, context).fits &&
    !label(step).cut &&
    longestWord([{text: step.datum.label}], textStyle.label) <= textPx;
  if (!allSteps.every(wordsFit)) return null;
  const ends = Math.max(0, ...allSteps.map(step => stepLabel(step, textPx, context).heightPx)) + labelGapPx;
  const hasOpen = (side: "low" | "high") => allSteps.some(({value}) => value[side] === null);
  const top = ends + (hasOpen("high") ? openEndPx : 0);
  const bottom = top + (widthPx < 480 ? 200 : 260);
  const bounds = [...allSteps.flatMap(boundsOf), ...also];
  const scale = valueScale(bounds, {rangePx: [bottom, top]});
  const labelTop = bottom + labelGapPx + (hasOpen("low") ? openEndPx : 0);
  const heightPx = labelTop + Math.max(0, ...allSteps.map(step => label(step).heightPx));
  const thicknessPx = Math.min(maxBarPx, slotPx - textGapPx);
  const frameOf = (index: number) =>
    ({orientation: "vertical", startPx: index * slotPx, thicknessPx, scale: scale.toPx}) as const;
  const marks = new Map<Datum, Box>();
  const connectors = steps
    .slice(0, -1)
    .map((step, index) => connector(step, frameOf(index), frameOf(index + 1)));
  const groups = steps.map((step, index): SceneNode => {
    const frame = frameOf(index);
    const mark = drawStep(step, frame, spec);
    const box = toBox(frame, mark.fromPx, mark.toPx);
    marks.set(step.datum, box);
    const value = stepLabel(step, textPx, context);
    const topPx = mark.fromPx - labelGapPx - value.heightPx;
    const words = [
      ...placeValueLabel(value, {x: frame.startPx, topPx, hue: stepHue(step, spec)}),
      ...placeBlock(label(step), {x: frame.startPx, topPx: labelTop, className: "sb-muted"})
    ];
    return partGroup({datum: step.datum, nodes: mark.nodes, box}, words, {context, isMany: false});
  });
  const zero = scale.toPx(0);
  const nodes = [...connectors, ...groups, baseline([0, zero], [widthPx, zero])];
  const along = new Map([...marks].map(([{label: at}, {x, width}]) => [at, x + width / 2]));
  return {
    nodes,
    heightPx,
    legend: [],
    frame: {
      area: {x: 0, y: top, width: widthPx, height: bottom - top},
      valueAxis: "y",
      toPx: scale.toPx,
      alongPx: at => along.get(at),
      marks,
      occupied: [...textBoxes(nodes), ...marks.values()]
    }
  };
}
