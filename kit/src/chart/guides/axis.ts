import type {ValueScale} from "../scales/value-scale.ts";
import {path, type SceneNode} from "../scene.ts";
import {capHeightEm, measureText} from "../text/measure-text.ts";
import type {ChartContext} from "../values/context.ts";
import {textStyle} from "./text-block.ts";
import {tickWords} from "./tick-words.ts";

/** Round values in words, the last one with its unit, and the room that they need. */
export interface Ticks {
  values: readonly {value: number; text: string}[];
  widthPx: number;
}

export function valueTicks(scale: ValueScale, unit: string, context: ChartContext): Ticks {
  const at = scale.ticks(4);
  const texts = tickWords(at, unit, context);
  const values = at.map((value, index) => ({value, text: texts[index] ?? ""}));
  return {values, widthPx: Math.max(0, ...values.map(({text}) => measureText(text, textStyle.label)))};
}

/** Fine rules across the plot with their values at the left. */
export function valueRules(
  {values}: Ticks,
  {scale, leftPx, rightPx}: {scale: ValueScale; leftPx: number; rightPx: number}
): SceneNode[] {
  const {lineHeightPx: _, ...font} = textStyle.label;
  return values.flatMap(({value, text}) => {
    const y = scale.toPx(value);
    const rule =
      value === 0
        ? []
        : [
            path(
              [
                [
                  [leftPx, y],
                  [rightPx, y]
                ]
              ],
              "sb-rule"
            )
          ];
    const at = {
      x: leftPx - 8,
      y: y + (font.sizePx * capHeightEm) / 2,
      anchor: "end" as const,
      className: "sb-muted"
    };
    return [...rule, {type: "text" as const, ...at, ...font, line: [{text, literal: true}]}];
  });
}

/** The line of zero, from which every bar is read. */
export function baseline(from: readonly [number, number], to: readonly [number, number]): SceneNode {
  return path([[from, to]], "sb-baseline");
}
