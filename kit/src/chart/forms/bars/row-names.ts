import {textStyle} from "../../guides/text-block.ts";
import type {BarFrame} from "../../marks/bar-frame.ts";
import type {SceneNode, TextNode} from "../../scene.ts";
import {capHeightEm, measureText} from "../../text/measure-text.ts";
import type {Series} from "../../values/series.ts";
import type {DrawnBar} from "./draw-stack.ts";
import type {PlannedCategory} from "./plan.ts";

const {sizePx, lineHeightPx} = textStyle.label;
const nameGapPx = 12;
const insetPx = 7;

/** Names of the series in a line above a stack, each over its own segment. */
export interface NamesAbove {
  heightPx: number;
  /** Draws them over a bar whose top edge is at `topPx`. */
  place(topPx: number): SceneNode[];
}

/** Null where a name would not stand over its segment, or a series has none there. */
export function namesAbove(
  {bars}: Pick<PlannedCategory, "bars">,
  series: readonly Series[],
  {frame, widthPx}: {frame: BarFrame; widthPx: number}
): NamesAbove | null {
  const stack = bars[0]?.stack;
  const drawn = bars[0]?.draw(frame);
  if (!stack || !drawn || series.some(({text}) => text === "")) return null;
  if (stack.parts.length < series.length) return null;
  const placed: {name: Series; x: number}[] = [];
  let free = 0;
  const parts = stack.parts
    .flatMap(({series: name}, index) => {
      const box = drawn.parts[index]?.labelBox;
      return box ? [{name, box}] : [];
    })
    .sort((a, b) => a.box.x - b.box.x);
  for (const {name, box} of parts) {
    const width = measureText(name.text, {sizePx});
    const x = Math.min(Math.max(box.x, free), Math.max(free, widthPx - width));
    // Over its own segment, by more than its first letter.
    if (box.width < 4 || x > box.x + box.width - 12 || x + width > widthPx || x + width < box.x + 4)
      return null;
    placed.push({name, x});
    free = x + width + nameGapPx;
  }
  return {
    heightPx: lineHeightPx + 3,
    place: topPx =>
      placed.map(({name, x}) =>
        nameText(name, {
          x,
          y: topPx - 3 - lineHeightPx / 2 + (sizePx * capHeightEm) / 2,
          className: `sb-hue-text sb-${name.hue}`
        })
      )
  };
}

/** A series named at its bar: inside, or after its value; nothing where neither has room. */
export function nameInBar(
  series: Series,
  {parts}: DrawnBar,
  {frame, afterPx, widthPx}: {frame: BarFrame; afterPx: number | null; widthPx: number}
): SceneNode[] {
  const part = parts[0];
  if (!part?.datum.value || series.text === "") return [];
  const width = measureText(series.text, {sizePx});
  const {status, low, quantity} = part.datum.value;
  const isFilled = !["planned", "pledged", "target", "withdrawn"].includes(status) && !quantity.about;
  // The certain part alone is dark enough to be written on.
  const solidPx = low === null || low <= 0 ? 0 : Math.abs(frame.scale(low) - frame.scale(0));
  const y = frame.startPx + frame.thicknessPx / 2 + (sizePx * capHeightEm) / 2;
  if (isFilled && solidPx >= width + 2 * insetPx)
    return [nameText(series, {x: frame.scale(0) + insetPx, y, className: "sb-ground"})];
  if (afterPx === null || afterPx + nameGapPx + width > widthPx) return [];
  return [nameText(series, {x: afterPx + nameGapPx, y, className: `sb-hue-text sb-${series.hue}`})];
}

function nameText({text}: Series, at: Pick<TextNode, "x" | "y" | "className">): TextNode {
  return {type: "text", anchor: "start", sizePx, line: [{text}], ...at};
}
