import {placeBlock, type TextBlock, textBlock, textStyle} from "../../guides/text-block.ts";
import {path, type SceneNode} from "../../scene.ts";
import {measureText} from "../../text/measure-text.ts";
import type {Series} from "../../values/series.ts";
import type {DrawnPart} from "./draw-stack.ts";
import {spread} from "./spread.ts";

/** From a stack to the names beside it; a leader has its place there. */
const keyGapPx = 14;
/** A name farther than this from its segment is led to it. */
const nearPx = 5;

/** Names of series set beside the last stack, each level with its segment. */
export interface SideKey {
  blocks: ReadonlyMap<Series, TextBlock>;
  /** With the gap before it. */
  widthPx: number;
}

/** Room for names beside a stack; null where they would take too much of the width. */
export function sideKey(series: readonly Series[], widthPx: number): SideKey | null {
  const longest = Math.max(...series.map(({text}) => measureText(text, textStyle.label)));
  const roomPx = Math.min(longest + 1, widthPx * 0.24);
  const blocks = new Map(
    series.map(each => [each, textBlock(each.text, {style: "label", widthPx: roomPx, maxLines: 2})])
  );
  const broken = series.some(({text}) =>
    text.split(/\s/u).some(word => measureText(word, textStyle.label) > roomPx)
  );
  if (broken || [...blocks.values()].some(({cut}) => cut)) return null;
  return {blocks, widthPx: roomPx + keyGapPx};
}

/** Draws the names beside a stack whose right edge is at `rightPx`. */
export function placeSideKey(
  {blocks}: SideKey,
  parts: readonly {part: DrawnPart; series: Series}[],
  {rightPx, topPx, bottomPx}: {rightPx: number; topPx: number; bottomPx: number}
): SceneNode[] {
  const wanted = parts.map(({part, series}) => ({
    at: part.labelBox.y + part.labelBox.height / 2,
    sizePx: blocks.get(series)?.heightPx ?? 0
  }));
  const centres = spread(wanted, [topPx, bottomPx]);
  return parts.flatMap(({series}, index) => {
    const block = blocks.get(series);
    const [from, to] = [wanted[index]?.at ?? 0, centres[index] ?? 0];
    if (!block) return [];
    const leader =
      Math.abs(from - to) > nearPx
        ? [
            path(
              [
                [
                  [rightPx + 2, from],
                  [rightPx + keyGapPx - 3, to]
                ]
              ],
              "sb-leader"
            )
          ]
        : [];
    const x = rightPx + (leader.length > 0 ? keyGapPx : keyGapPx - 6);
    const text = placeBlock(block, {
      x,
      topPx: to - block.heightPx / 2,
      className: `sb-hue-text sb-${series.hue}`
    });
    return [...leader, ...text];
  });
}
