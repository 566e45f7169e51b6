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
  /** The name stands under the number and not beside it. */
  isStacked: boolean;
  maxPx: number;
}

/** `197 Northside`, at the left `Northside 197`: the number next to its mark, its status under it. */
export function slopeLabel({value}: Datum, options: LabelOptions, context: ChartContext): SlopeLabel {
  const {side, hue, name, under, isStacked, maxPx} = options;
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
  if (isStacked || name === "") {
    const label = pointLabel([main, named, ...rest], maxPx);
    return {...label, draw: box => placePointLabel(label, box, side)};
  }
  const first = pointLabel([main], maxPx);
  const beside = pointLabel([named], Math.max(60, maxPx - first.widthPx - nameGapPx));
  const below = pointLabel(rest, maxPx);
  const rowPx = Math.max(first.heightPx, beside.heightPx);
  const besidePx = first.widthPx + nameGapPx;
  return {
    parts: [...first.parts, ...beside.parts, ...below.parts],
    widthPx: Math.max(besidePx + beside.widthPx, below.widthPx),
    heightPx: rowPx + below.heightPx,
    cut: first.cut || beside.cut || below.cut,
    draw: box => [
      ...placePointLabel(first, box, side),
      // The smaller type stands on the number's line.
      ...placePointLabel(
        beside,
        {...box, x: side === "right" ? box.x + besidePx : box.x, width: box.width - besidePx, y: box.y + 1},
        side
      ),
      ...placePointLabel(below, {...box, y: box.y + rowPx}, side)
    ]
  };
}
