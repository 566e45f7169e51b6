import type {Ticks} from "../../guides/axis.ts";
import {textStyle} from "../../guides/text-block.ts";
import type {ValueScale} from "../../scales/value-scale.ts";
import {path, type SceneNode} from "../../scene.ts";
import {measureText} from "../../text/measure-text.ts";

/** Room of the values above the rules. */
export const tickRowPx = 24;

/**
 * Fine standing rules with their values above: for lying bars that have no room for their own. They stand behind the
 * bars only: over a label they would strike it out.
 */
export function acrossRules(
  {values}: Ticks,
  {
    scale,
    topPx,
    spans,
    widthPx
  }: {
    scale: ValueScale;
    topPx: number;
    /** From the top to the bottom of each group of bars. */
    spans: readonly (readonly [number, number])[];
    widthPx: number;
  }
): SceneNode[] {
  const {lineHeightPx: _, ...font} = textStyle.label;
  const nodes: SceneNode[] = [];
  let taken = Number.NEGATIVE_INFINITY;
  for (const {value, text} of [...values].sort((a, b) => scale.toPx(a.value) - scale.toPx(b.value))) {
    const x = scale.toPx(value);
    if (value !== 0) {
      const lines = spans.map(([from, to]) => [[x, from] as const, [x, to] as const]);
      nodes.push(path(lines, "sb-rule"));
    }
    const width = measureText(text, font);
    const left = Math.min(Math.max(0, x - width / 2), widthPx - width);
    if (left < taken + 8) continue;
    taken = left + width;
    nodes.push({
      type: "text",
      x: left,
      y: topPx + 13,
      anchor: "start",
      ...font,
      line: [{text, literal: true}],
      className: "sb-muted"
    });
  }
  return nodes;
}
