import {placeBlock, textBlock} from "../../guides/text-block.ts";
import type {SceneNode} from "../../scene.ts";
import type {TimelineSpec} from "../../spec/timeline.ts";
import type {Hue} from "../../theme.ts";
import {isAhead} from "../../values/mark-value.ts";
import {hueOfSeries} from "../../values/series.ts";
import {timelineWordsFor} from "../../words/timeline-words.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {type EventDatum, isDated} from "./event-datum.ts";
import {eventGroup, eventLabel} from "./event-label.ts";
import {layoutRail} from "./layout-rail.ts";
import {layoutRows} from "./layout-rows.ts";

export type HueOf = (event: EventDatum) => Hue;

/** Narrower than this, words beside their marks would be cut into slivers. */
const leastRowsPx = 480;
const apartPx = 20;

/** Dated events along time, and under them, set apart, those that have no date. */
export function layoutTimeline(
  spec: TimelineSpec,
  data: readonly EventDatum[],
  options: LayoutOptions<EventDatum>
): Plot {
  const {widthPx, series} = options;
  const hueOf: HueOf = event => {
    const isPlan = event.value !== null && isAhead(event.value.status);
    return series.length < 2 && isPlan ? (spec.planColor ?? "vermilion") : hueOfSeries(event, series);
  };
  const dated = data.filter(isDated);
  const layout = widthPx < leastRowsPx ? layoutRail : layoutRows;
  const all = options.all.filter(isDated);
  const plot = dated.length === 0 ? {nodes: [], heightPx: 0} : layout(dated, {...options, all, hueOf});
  const rest = layoutUndated(
    data.filter(event => !isDated(event)),
    plot.heightPx,
    options
  );
  return {
    nodes: [...plot.nodes, ...rest.nodes],
    heightPx: rest.heightPx,
    // The words at each event say how exactly its date is known.
    legend: [],
    ...(series.length > 1 ? {series} : {}),
    sample: "dot"
  };
}

function layoutUndated(
  events: readonly EventDatum[],
  fromPx: number,
  {widthPx, context}: LayoutOptions<EventDatum>
): {nodes: SceneNode[]; heightPx: number} {
  if (events.length === 0) return {nodes: [], heightPx: fromPx};
  let top = fromPx === 0 ? 0 : fromPx + apartPx;
  const heading = textBlock(timelineWordsFor(context.locale).undated, {style: "heading", widthPx});
  const nodes = placeBlock(heading, {x: 0, topPx: top, className: "sb-ink"});
  top += heading.heightPx + 6;
  for (const event of events) {
    // The heading says that there is no date; only when it was said remains to be told.
    const isPlain = event.date === context.words.undated;
    const label = eventLabel(isPlain ? {...event, date: ""} : event, widthPx, context);
    const box = {x: 0, y: top, width: label.widthPx, height: label.heightPx};
    nodes.push(eventGroup(event, label.draw(box, "right"), {...box, width: widthPx}, context));
    top += label.heightPx + 6;
  }
  return {nodes, heightPx: top - 6};
}
