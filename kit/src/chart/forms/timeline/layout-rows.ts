import {textStyle} from "../../guides/text-block.ts";
import {timeAxis} from "../../guides/time-axis.ts";
import type {TimeScale} from "../../scales/time-scale.ts";
import {type Box, group, path, type SceneNode} from "../../scene.ts";
import {measureText} from "../../text/measure-text.ts";
import type {LayoutOptions} from "../form.ts";
import type {EventDatum} from "./event-datum.ts";
import {type EventLabel, eventGroup, eventLabel} from "./event-label.ts";
import {eventMark} from "./event-mark.ts";
import type {HueOf} from "./layout-timeline.ts";

const rowGapPx = 8;
const leastRowPx = 24;
const labelGapPx = 10;
/** In less room than this, words fall apart. */
const leastLabelPx = 170;

/** Time from left to right: a row an event, its words beside its mark, on the side that has more room. */
export function layoutRows(
  events: readonly EventDatum[],
  {widthPx, all, context, hueOf}: LayoutOptions<EventDatum> & {hueOf: HueOf}
): {nodes: SceneNode[]; heightPx: number} {
  const below = timeAxis(
    all.map(({span}) => span),
    {locale: context.locale, inset: 10}
  );
  const area = {x: 0, y: 0, width: widthPx, height: 0};
  const {scale} = below({rangePx: [0, widthPx], area, widthPx});
  const rows: SceneNode[] = [];
  const texts: Box[] = [];
  let top = 4;
  for (const event of events) {
    const place = scale.place(event.span);
    if (!place) continue;
    const draft = eventMark(event, {orientation: "horizontal", place, acrossPx: 0}, hueOf(event));
    const {label, side} = labelFor(event, draft.box, {widthPx, context});
    const isBelow = side === "below";
    const heightPx = isBelow ? leastRowPx + label.heightPx : Math.max(leastRowPx, label.heightPx);
    const middle = top + leastRowPx / 2;
    const mark = eventMark(event, {orientation: "horizontal", place, acrossPx: middle}, hueOf(event));
    const x = {
      right: mark.box.x + mark.box.width + labelGapPx,
      left: mark.box.x - labelGapPx - label.widthPx,
      below: Math.max(0, Math.min(mark.box.x, widthPx - label.widthPx))
    }[side];
    const firstLine = (leastRowPx - textStyle.label.lineHeightPx) / 2;
    const y = top + (isBelow ? leastRowPx : firstLine);
    const box: Box = {x, y, width: label.widthPx, height: label.heightPx};
    texts.push(box);
    const hit = {x: 0, y: top - rowGapPx / 2, width: widthPx, height: heightPx + rowGapPx};
    rows.push(
      eventGroup(event, [...mark.nodes, ...label.draw(box, side === "left" ? "left" : "right")], hit, context)
    );
    top += heightPx + rowGapPx;
  }
  const axis = below({rangePx: [0, widthPx], area: {...area, height: top}, widthPx});
  const under = group(
    [rulesOf(scale, {bottom: top, texts, widthPx, locale: context.locale}), ...axis.nodes],
    {hidden: true}
  );
  return {nodes: [under, ...rows], heightPx: top + axis.heightPx};
}

/** The words stand at the right unless they have more room at the left; beside a span without room, under it. */
function labelFor(
  event: EventDatum,
  box: Box,
  {widthPx, context}: Pick<LayoutOptions, "widthPx" | "context">
): {label: EventLabel; side: "left" | "right" | "below"} {
  const left = box.x - labelGapPx;
  const right = widthPx - box.x - box.width - labelGapPx;
  if (Math.max(left, right) < leastLabelPx)
    return {label: eventLabel(event, widthPx, context), side: "below"};
  if (right >= leastLabelPx) {
    const label = eventLabel(event, right, context);
    if (label.heightPx <= leastRowPx || right >= left) return {label, side: "right"};
  }
  return {label: eventLabel(event, left, context), side: "left"};
}

/** Upright rules at the ticks that are named, broken where words stand. */
function rulesOf(
  scale: TimeScale,
  {bottom, texts, widthPx, locale}: {bottom: number; texts: readonly Box[]; widthPx: number; locale: string}
): SceneNode {
  const {ticks, anchor} = scale.ticks({locale, sizePx: textStyle.label.sizePx});
  const isNamed = ({px, text}: {px: number; text: string}) =>
    anchor === "middle" || px + measureText(text, textStyle.label) + 4 <= widthPx;
  const lines = ticks.filter(isNamed).flatMap(({px}) => {
    const over = texts.filter(({x, width}) => px > x - 3 && px < x + width + 3).sort((a, b) => a.y - b.y);
    const ends = [0, ...over.flatMap(({y, height}) => [y, y + height]), bottom];
    return Array.from({length: ends.length / 2}, (_, index) => [
      [px, ends[2 * index] as number] as const,
      [px, ends[2 * index + 1] as number] as const
    ]).filter(([from, to]) => (to?.[1] ?? 0) > (from?.[1] ?? 0));
  });
  return path(lines, "sb-rule");
}
