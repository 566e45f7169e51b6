import {placeBlock, type TextBlock, textBlock, textStyle} from "../../guides/text-block.ts";
import {inset} from "../../marks/area-part.ts";
import {type Box, rect, type SceneNode} from "../../scene.ts";
import {longestWord, widthOf} from "../../text/wrap-runs.ts";
import type {Hue} from "../../theme.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import {isAhead} from "../../values/mark-value.ts";
import type {Area} from "./areas.ts";

const padPx = 9;

/** What stands in an area, from the top: the group's name, the part's, its value, its share and status. */
export interface AreaText {
  blocks: readonly {block: TextBlock; bold: boolean}[];
  heightPx: number;
  widthPx: number;
  /** The name of the group is among them. */
  namesGroup: boolean;
}

interface TextOptions {
  share: string;
  /** Empty where there are no groups. */
  groupName: string;
  context: ChartContext;
}

/** As much of an area's text as has room in it, but never less than its name and value; null where not even these. */
export function areaText({part, box}: Area, {share, groupName, context}: TextOptions): AreaText | null {
  const room = inset(box, padPx);
  const value = wordQuantity(part.value.quantity, {style: "label"}, context);
  const status = context.words.statusLabel[part.value.status];
  const detail = [share, status].filter(Boolean).join(", ");
  const figure =
    part.value.figures.length === 1 ? {figure: part.value.figures[0] as string} : {literal: true};
  const write = (text: string, style: "label" | "value", run: object = {}) => {
    const block = textBlock(text === "" ? "" : [{text, ...run}], {style, widthPx: room.width, maxLines: 4});
    const fits = !block.cut && longestWord([{text}], textStyle[style]) <= room.width;
    return {block, fits, bold: style === "value"};
  };
  const [heading, name] = [write(groupName, "value"), write(part.label, "label")];
  const [number, more] = [write(value, "value", figure), write(detail, "label", {literal: true})];
  // A status is never left out: what is not settled must not look as if it were.
  const least = status === "" ? [name, number] : [name, number, more];
  const choices = [[heading, name, number, more], [heading, ...least], [name, number, more], least];
  for (const choice of choices) {
    const heightPx = choice.reduce((sum, {block}) => sum + block.heightPx, 0);
    if (!choice.every(({fits}) => fits) || heightPx > room.height) continue;
    const widths = choice.flatMap(({block}) =>
      block.lines.map(line => widthOf(line, textStyle[block.style]))
    );
    const namesGroup = groupName !== "" && choice.includes(heading);
    return {blocks: choice, heightPx, widthPx: Math.max(0, ...widths), namesGroup};
  }
  return null;
}

/** On a solid area in the colour of the ground; over hatching on a plate of the ground. */
export function placeAreaText(text: AreaText, {part, box}: Area, hue: Hue): SceneNode[] {
  const ahead = isAhead(part.value.status);
  const {x, y} = inset(box, padPx);
  const plate: Box = {x: x - 4, y: y - 3, width: text.widthPx + 8, height: text.heightPx + 6};
  let top = y;
  const nodes = text.blocks.flatMap(({block}) => {
    const placed = placeBlock(block, {
      x,
      topPx: top,
      className: ahead ? `sb-hue-text sb-${hue}` : "sb-on-hue"
    });
    top += block.heightPx;
    return placed;
  });
  return ahead ? [rect(plate, "sb-ground"), ...nodes] : nodes;
}
