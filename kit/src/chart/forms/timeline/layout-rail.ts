import {spreadLabels} from "../../guides/spread-labels.ts";
import {textStyle} from "../../guides/text-block.ts";
import {type TimePlace, timeScale} from "../../scales/time-scale.ts";
import {group, path, type SceneNode, type TextNode} from "../../scene.ts";
import {capHeightEm, measureText} from "../../text/measure-text.ts";
import type {LayoutOptions} from "../form.ts";
import type {EventDatum} from "./event-datum.ts";
import {eventGroup, eventLabel} from "./event-label.ts";
import {eventMark} from "./event-mark.ts";
import type {HueOf} from "./layout-timeline.ts";

const labelGapPx = 10;
const insetPx = 12;
const lanePx = 18;
const railGapPx = 8;
const leastPx = 240;
/** Height of an event before its words are measured. */
const draftRowPx = 56;

/** Time downwards: marks on a rail in their true distances, spans in lanes beside it, words in a column led to them. */
export function layoutRail(
  events: readonly EventDatum[],
  {widthPx, all, context, hueOf}: LayoutOptions<EventDatum> & {hueOf: HueOf}
): {nodes: SceneNode[]; heightPx: number} {
  const spans = all.map(({span}) => span);
  const words = timeScale(spans, {rangePx: [insetPx, 1000]}).ticks({locale: context.locale, sizePx: 14});
  const {lineHeightPx: _, ...font} = textStyle.label;
  const ticksPx = Math.max(
    0,
    ...words.ticks.map(({text, under}) => measureText(under ? `${text} ${under}` : text, font))
  );
  const railX = ticksPx + railGapPx + 8;
  const dated = (heightPx: number) => {
    const scale = timeScale(spans, {rangePx: [insetPx, heightPx - insetPx]});
    return {scale, places: events.map(({span}) => scale.place(span) as TimePlace)};
  };
  // Spans take lanes by their length, the length follows the height, and the height the room that lanes leave.
  const draft = Math.max(0, ...lanesOf(events, dated(events.length * draftRowPx).places));
  const labelX = railX + (draft + 1) * lanePx + 4;
  const labels = events.map(event => eventLabel(event, widthPx - labelX, context));
  const heightPx = Math.max(
    leastPx,
    labels.reduce((sum, label) => sum + label.heightPx + labelGapPx, 0)
  );
  const {scale, places} = dated(heightPx);
  const lanes = lanesOf(events, places).map(lane => Math.min(lane, draft));
  const half = textStyle.label.lineHeightPx / 2;
  const middles = spreadLabels(
    labels.map((label, index) => ({
      atPx: (places[index] as TimePlace).px + label.heightPx / 2 - half,
      sizePx: label.heightPx
    })),
    {fromPx: 0, toPx: heightPx, gapPx: labelGapPx}
  ) as number[];
  const leaders: [number, number][][] = [];
  const groups = events.map((event, index) => {
    const place = places[index] as TimePlace;
    const label = labels[index] as (typeof labels)[number];
    const acrossPx = railX + (lanes[index] as number) * lanePx;
    const mark = eventMark(event, {orientation: "vertical", place, acrossPx}, hueOf(event));
    const y = (middles[index] as number) - label.heightPx / 2;
    leaders.push([
      [mark.box.x + mark.box.width + 1, place.px],
      [labelX - 8, y + half],
      [labelX - 3, y + half]
    ]);
    const box = {x: labelX, y, width: label.widthPx, height: label.heightPx};
    const hit = {x: railX, y: y - 4, width: widthPx - railX, height: label.heightPx + 8};
    return eventGroup(event, [...mark.nodes, ...label.draw(box, "right")], hit, context);
  });
  const rail = path(
    [
      [
        [railX, 0],
        [railX, heightPx]
      ]
    ],
    "sb-tick"
  );
  const {ticks} = scale.ticks({locale: context.locale, sizePx: 14});
  const texts = ticks.map(
    ({px, text, under}): TextNode => ({
      type: "text",
      x: ticksPx,
      y: px + (font.sizePx * capHeightEm) / 2,
      anchor: "end",
      className: "sb-muted",
      ...font,
      line: [{text: under ? `${text} ${under}` : text, literal: true}]
    })
  );
  const marks = path(
    ticks.map(
      ({px}) =>
        [
          [ticksPx + 4, px],
          [railX, px]
        ] as const
    ),
    "sb-tick"
  );
  const under = group([rail, marks, ...texts, path(leaders, "sb-leader")], {hidden: true});
  return {nodes: [under, ...groups], heightPx};
}

/** The first lane that is free for each span; a dot is on the rail itself. */
function lanesOf(events: readonly EventDatum[], places: readonly TimePlace[]): number[] {
  const ends: number[] = [];
  return places.map(({fromPx, toPx, uncertain}, index) => {
    if (!uncertain || events[index]?.span.approximate) return 0;
    const free = ends.findIndex(end => end < fromPx);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = toPx;
    return lane + 1;
  });
}
