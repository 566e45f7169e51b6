import type {SceneNode} from "../scene.ts";
import {longestWord} from "../text/wrap-runs.ts";
import type {AxisBelow} from "./plot-area.ts";
import {placeBlock, textBlock, textStyle} from "./text-block.ts";

/** Equal bands side by side, one a label. */
export interface BandScale {
  stepPx: number;
  /** The middle of a band by its place in the order. */
  centerPx(index: number): number;
}

const gapPx = 10;
const topGapPx = 6;

/**
 * An axis of categories: each label in the middle of its band, wrapped into it; where the longest word has no room,
 * every second, third … label.
 */
export function bandAxis(
  labels: readonly string[],
  {maxLines = 3}: {maxLines?: number} = {}
): AxisBelow<BandScale> {
  return ({rangePx: [left, right], area, widthPx}) => {
    const stepPx = (right - left) / Math.max(1, labels.length);
    const centerPx = (index: number) => left + (index + 0.5) * stepPx;
    const longest = Math.max(0, ...labels.map(text => longestWord([{text}], textStyle.label)));
    const every = Math.max(1, Math.ceil(Math.min(longest + gapPx, widthPx / 2) / stepPx));
    const topPx = area.y + area.height + topGapPx;
    let heightPx = 0;
    const nodes = labels.flatMap((text, index): SceneNode[] => {
      if (index % every !== 0) return [];
      const roomPx = Math.min(every * stepPx, 2 * (widthPx - centerPx(index)), 2 * centerPx(index)) - gapPx;
      if (roomPx < Math.min(longest, every * stepPx - gapPx) - 1 && index > 0) return [];
      const block = textBlock(text, {
        style: "label",
        widthPx: Math.max(roomPx, 12),
        maxLines,
        balanced: true
      });
      heightPx = Math.max(heightPx, block.heightPx);
      return placeBlock(block, {x: centerPx(index), topPx, className: "sb-muted", anchor: "middle"});
    });
    return {scale: {stepPx, centerPx}, nodes, heightPx: heightPx + topGapPx};
  };
}
