import type {TimeSpan} from "../../quantity/time-span.ts";
import {type TimeScale, type TimeTicks, timeScale} from "../scales/time-scale.ts";
import {path, type SceneNode, type TextNode} from "../scene.ts";
import {capHeightEm, measureText} from "../text/measure-text.ts";
import type {AxisBelow} from "./plot-area.ts";
import {textStyle} from "./text-block.ts";

/** Room at both ends, so that the first and the last mark stand inside. */
const insetPx = 8;
const tickPx = 5;
/** Between the line at the start of a period and its name. */
const startGapPx = 4;

/**
 * An axis of time: names of whole periods under their middle, or, where data are of mixed grain, from the first day of
 * each period on. What would reach beyond the drawing is left out.
 */
export function timeAxis(
  spans: readonly TimeSpan[],
  {locale, inset = insetPx}: {locale: string; inset?: number}
): AxisBelow<TimeScale> {
  return ({rangePx: [left, right], area, widthPx}) => {
    const scale = timeScale(spans, {rangePx: [left + inset, Math.max(left + inset, right - inset)]});
    const ticks = scale.ticks({locale, sizePx: textStyle.label.sizePx});
    const lines = ticks.ticks.some(({under}) => under !== undefined) ? 2 : 1;
    const {lineHeightPx} = textStyle.label;
    return {
      scale,
      nodes: drawTicks(ticks, {topPx: area.y + area.height, widthPx}),
      heightPx: tickPx + 1 + lines * lineHeightPx
    };
  };
}

function drawTicks({ticks, anchor}: TimeTicks, place: {topPx: number; widthPx: number}): SceneNode[] {
  const {lineHeightPx, ...font} = textStyle.label;
  const first = place.topPx + tickPx + 1 + lineHeightPx / 2 + (font.sizePx * capHeightEm) / 2;
  const isStart = anchor === "start";
  const placed = ticks.map(({px, text, under = ""}) => {
    const width = Math.max(measureText(text, font), measureText(under, font));
    const wanted = isStart ? px + startGapPx : px - width / 2;
    const shifted = Math.min(Math.max(wanted, 0), place.widthPx - width);
    return {px, text, under, x: isStart ? wanted : shifted, width};
  });
  const kept = placed.filter(({x, width}) => x + width <= place.widthPx);
  const words = kept.flatMap(({px, text, under, x, width}): TextNode[] => {
    const centered = !isStart && x === px - width / 2;
    const at = {x: centered ? px : x, anchor: centered ? ("middle" as const) : ("start" as const)};
    const line = (words: string, index: number): TextNode => ({
      type: "text",
      ...at,
      y: first + index * lineHeightPx,
      className: "sb-muted",
      ...font,
      line: [{text: words, literal: true}]
    });
    return under === "" ? [line(text, 0)] : [line(text, 0), line(under, 1)];
  });
  const length = isStart ? tickPx + lineHeightPx - 2 : tickPx;
  const lines = (isStart ? kept : placed).map(
    ({px}) =>
      [
        [px, place.topPx],
        [px, place.topPx + length]
      ] as const
  );
  return [path(lines, "sb-tick"), ...words];
}
