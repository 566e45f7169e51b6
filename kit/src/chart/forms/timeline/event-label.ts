import {wordValue} from "../../describe/name-datum.ts";
import {type PointLabel, placePointLabel, pointLabel} from "../../guides/point-label.ts";
import {reportCutLabel} from "../../guides/report-cut-label.ts";
import type {Box, SceneNode} from "../../scene.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import {namedGroup} from "../datum-group.ts";
import type {EventDatum} from "./event-datum.ts";

const dateGapPx = 8;
/** Beside a date, words in a narrower column than this would fall apart. */
const leastWordsPx = 190;

/** Date and words of an event, before they have a place. */
export interface EventLabel {
  widthPx: number;
  heightPx: number;
  draw(box: Box, side: "left" | "right"): SceneNode[];
}

/** The words beside their date, or under it where the room is narrow. */
export function eventLabel(datum: EventDatum, maxPx: number, context: ChartContext): EventLabel {
  const number = datum.value ? wordQuantity(datum.value.quantity, {style: "label", unit: true}, context) : "";
  const status = datum.value ? context.words.statusLabel[datum.value.status] : "";
  const said = [number, status].filter(Boolean).join(", ");
  const words = said === "" ? datum.label : context.words.sentences.at(datum.label, said);
  const date = pointLabel([{text: datum.date, style: "label", look: "muted"}], maxPx);
  const beside = maxPx - date.widthPx - dateGapPx;
  const isBeside = beside >= leastWordsPx;
  const text = pointLabel([{text: words, style: "label", look: "ink"}], isBeside ? beside : maxPx);
  if (text.cut || date.cut) reportCutLabel(datum.row, context);
  const at = (label: PointLabel, box: Box, side: "left" | "right") =>
    placePointLabel(label, {...box, width: label.widthPx, height: label.heightPx}, side);
  if (!isBeside) {
    return {
      widthPx: Math.max(date.widthPx, text.widthPx),
      heightPx: date.heightPx + text.heightPx,
      draw(box, side) {
        const shift = (label: PointLabel) => (side === "left" ? box.width - label.widthPx : 0);
        return [
          ...at(date, {...box, x: box.x + shift(date)}, side),
          ...at(text, {...box, x: box.x + shift(text), y: box.y + date.heightPx}, side)
        ];
      }
    };
  }
  const textLeft = date.widthPx === 0 ? 0 : date.widthPx + dateGapPx;
  return {
    widthPx: textLeft + text.widthPx,
    heightPx: Math.max(date.heightPx, text.heightPx),
    // Date first on either side of the mark: the words are read, not the arrangement.
    draw: box => [...at(date, box, "right"), ...at(text, {...box, x: box.x + textLeft}, "right")]
  };
}

/** All that shows one event as one group with its name; bound to the figure of its number, if it has one. */
export function eventGroup(
  datum: EventDatum,
  children: SceneNode[],
  hit: Box,
  context: ChartContext
): SceneNode {
  const {value, series, label, date} = datum;
  const parts = [
    date,
    series?.text,
    label,
    value ? wordValue(value, context) : "",
    value ? context.words.status[value.status] : ""
  ];
  return namedGroup(datum, children, {hit, name: parts.filter(Boolean).join(", ")});
}
