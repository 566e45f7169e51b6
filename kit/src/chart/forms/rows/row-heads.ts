import {spreadLabels} from "../../guides/spread-labels.ts";
import {textStyle} from "../../guides/text-block.ts";
import {path, type SceneNode} from "../../scene.ts";
import {capHeightEm, measureText} from "../../text/measure-text.ts";
import type {Hue} from "../../theme.ts";

/** What is named over the first row, and where it stands there. */
export interface RowHead {
  text: string;
  atPx: number;
  hue: Hue;
}

/** Room over the rows for names and their leaders. */
export const headPx = textStyle.label.lineHeightPx + 10;
/** A name further from its dot than this would have to be looked for. */
const maxShiftPx = 60;

/** Names over the dots of the first row, led to them; null where they have no room. */
export function rowHeads(
  heads: readonly RowHead[],
  {topPx, toPx, fromPx, rightPx}: {topPx: number; toPx: number; fromPx: number; rightPx: number}
): SceneNode[] | null {
  const {lineHeightPx, ...font} = textStyle.label;
  const bold = {...font, bold: true};
  const wishes = heads.map(({text, atPx}) => ({atPx, sizePx: measureText(text, bold)}));
  const middles = spreadLabels(wishes, {fromPx, toPx: rightPx, gapPx: 14});
  if (!middles || heads.some(({text}) => text === "")) return null;
  if (middles.some((middle, index) => Math.abs(middle - (heads[index] as RowHead).atPx) > maxShiftPx))
    return null;
  const y = topPx + lineHeightPx / 2 + (font.sizePx * capHeightEm) / 2;
  return heads.flatMap(({text, atPx, hue}, index): SceneNode[] => {
    const x = middles[index] as number;
    const reach = Math.max(0, (wishes[index]?.sizePx ?? 0) / 2 - 4);
    const start = Math.max(x - reach, Math.min(atPx, x + reach));
    const leader = [
      [start, topPx + lineHeightPx],
      [atPx, toPx]
    ] as const;
    return [
      path([leader], "sb-leader"),
      {type: "text", x, y, anchor: "middle", line: [{text}], className: `sb-hue-text sb-${hue}`, ...bold}
    ];
  });
}
