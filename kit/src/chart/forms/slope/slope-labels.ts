import {type PointLabel, placePointLabel, pointLabel} from "../../guides/point-label.ts";
import type {Box, SceneNode} from "../../scene.ts";
import type {Hue} from "../../theme.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {isAhead} from "../../values/mark-value.ts";

/** The words at one end of a line, before they have a place. */
export interface SlopeLabel extends PointLabel {
  draw(box: Box): SceneNode[];
}

const nameGapPx = 8;

interface LabelOptions {
  side: "left" | "right";
  hue: Hue;
  /** The name of the line; empty where the other end has it. */
  name: string;
  /** What is said under all: that the other end has no figure. */
  under: string;
  maxPx: number;
}

/** At the right `197 Northside`, with its status under it; at the left one under another, towards the line. */
export function slopeLabel({value}: Datum, options: LabelOptions, context: ChartContext): SlopeLabel {
  const {side, hue, name, under, maxPx} = options;
  const isPlan = value !== null && isAhead(value.status);
  const number = value ? wordQuantity(value.quantity, {style: "label"}, context) : "";
  const main = {text: number, style: "value", look: isPlan ? hue : "ink"} as const;
  const named = {text: name, style: "label", look: hue} as const;
  const rest = [
    {
      text: value ? context.words.statusLabel[value.status] : "",
      style: "label",
      look: isPlan ? hue : "muted"
    },
    {text: under, style: "label", look: "muted"}
  ] as const;
  if (side === "left") {
    const label = pointLabel([named, main, ...rest], maxPx);
    return {...label, draw: box => placePointLabel(label, box, "left")};
  }
  const first = pointLabel([main], maxPx);
  const beside = pointLabel([named], Math.max(60, maxPx - first.widthPx - nameGapPx));
  const below = pointLabel(rest, maxPx);
  const rowPx = Math.max(first.heightPx, beside.heightPx);
  return {
    parts: [...first.parts, ...beside.parts, ...below.parts],
    widthPx: Math.max(first.widthPx + nameGapPx + beside.widthPx, below.widthPx),
    heightPx: rowPx + below.heightPx,
    cut: first.cut || beside.cut || below.cut,
    draw: box => [
      ...placePointLabel(first, box, "right"),
      // The smaller type stands on the number's line.
      ...placePointLabel(beside, {...box, x: box.x + first.widthPx + nameGapPx, y: box.y + 1}, "right"),
      ...placePointLabel(below, {...box, y: box.y + rowPx}, "right")
    ]
  };
}
