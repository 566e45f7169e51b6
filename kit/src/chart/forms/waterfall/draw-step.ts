import {type BarMark, barMark} from "../../marks/bar.ts";
import {acrossLine, type BarFrame, toPoint} from "../../marks/bar-frame.ts";
import {path, type SceneNode} from "../../scene.ts";
import type {Colored} from "../../spec/base.ts";
import type {Hue} from "../../theme.ts";
import {isAhead} from "../../values/mark-value.ts";
import {hueOf} from "../hue-of.ts";
import {drawnAt, type Step} from "./steps.ts";

/** A level stands on zero; a change hangs on the level before it. */
export function drawStep(step: Step, frame: BarFrame, spec: Colored): BarMark {
  const from = step.before ? drawnAt(step.before) : 0;
  const scale = (value: number) => frame.scale(from + value);
  return barMark(step.value, {...frame, scale}, stepHue(step, spec));
}

/** What is lost has a hue of its own; its sign says the same. */
export function stepHue({value, before}: Step, spec: Colored): Hue {
  const isFall = before !== null && value.high !== null && value.high <= 0 && value.low !== 0;
  if (!isFall || isAhead(value.status)) return hueOf(value, spec);
  return spec.color === "ochre" ? "teal" : "ochre";
}

/** A fine line from a step's level to the next step, which sets out from there. */
export function connector({after}: Step, frame: BarFrame, next: BarFrame): SceneNode {
  const at = frame.scale(drawnAt(after));
  const [, from] = acrossLine(frame, at);
  return path([[from ?? [0, 0], toPoint(next, at, next.startPx)]], "sb-leader");
}

/** Bounds that the scale must hold: the levels, and what changes may reach from them. */
export function boundsOf({value, before, after}: Step): {low: number | null; high: number | null}[] {
  if (!before) return [value];
  const from = drawnAt(before);
  const reach = (bound: number | null) => (bound === null ? null : from + bound);
  return [
    {low: drawnAt(after), high: null},
    {low: reach(value.low), high: reach(value.high)}
  ];
}
