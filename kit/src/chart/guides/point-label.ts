import type {Anchor, Box, SceneNode} from "../scene.ts";
import {widthOf} from "../text/wrap-runs.ts";
import type {Hue} from "../theme.ts";
import type {Side} from "./place-labels.ts";
import {placeBlock, type TextBlock, type TextStyle, textBlock, textStyle} from "./text-block.ts";

/** A text of a label with its look: ink, muted, or the hue of its mark. */
export interface LabelPart {
  text: string;
  style: TextStyle;
  look: "ink" | "muted" | Hue;
}

/** Texts one under another, before they have a place. */
export interface PointLabel {
  parts: readonly {block: TextBlock; className: string}[];
  widthPx: number;
  heightPx: number;
  /** Lines had to be dropped. */
  cut: boolean;
}

/** Longer names belong into the table. */
const maxLines = 6;

export function pointLabel(parts: readonly LabelPart[], maxPx: number): PointLabel {
  const blocks = parts
    .filter(({text}) => text !== "")
    .map(({text, style, look}) => ({
      block: textBlock(text, {style, widthPx: maxPx, maxLines, balanced: true}),
      className: look === "ink" || look === "muted" ? `sb-${look}` : `sb-hue-text sb-${look}`
    }));
  const widths = blocks.flatMap(({block}) => block.lines.map(line => widthOf(line, textStyle[block.style])));
  return {
    parts: blocks,
    widthPx: Math.max(0, ...widths),
    cut: blocks.some(({block}) => block.cut),
    heightPx: blocks.reduce((sum, {block}) => sum + block.heightPx, 0)
  };
}

/** Draws a label in its box; its lines stand towards the mark. */
export function placePointLabel({parts}: PointLabel, box: Box, side: Side | undefined): SceneNode[] {
  const anchor: Anchor = side?.endsWith("left")
    ? "end"
    : side === "above" || side === "below"
      ? "middle"
      : "start";
  const x = anchor === "start" ? box.x : anchor === "end" ? box.x + box.width : box.x + box.width / 2;
  let topPx = box.y;
  return parts.flatMap(({block, className}) => {
    const nodes = placeBlock(block, {x, topPx, className, anchor});
    topPx += block.heightPx;
    return nodes;
  });
}
