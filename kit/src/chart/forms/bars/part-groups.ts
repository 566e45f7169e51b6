import {group, type SceneNode, uniteBoxes} from "../../scene.ts";
import type {ChartContext} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {datumGroup} from "../datum-group.ts";
import type {DrawnPart} from "./draw-stack.ts";
import {textBoxes} from "./occupied.ts";

/** Above this many marks without a figure, a group each only makes the file large: the table has them all. */
const maxNamed = 200;

/** True where the marks of a chart are too many to be named one by one, and no figure needs its link. */
export function areTooMany(data: readonly Datum[]): boolean {
  return data.length > maxNamed && data.every(({value}) => !value || value.figures.length === 0);
}

/** A part with its labels as one named group, whose place to point at holds them all. */
export function partGroup(
  {datum, nodes, box}: Pick<DrawnPart, "datum" | "nodes" | "box">,
  labels: readonly SceneNode[],
  {context, isMany, overPx = 2}: {context: ChartContext; isMany: boolean; overPx?: number}
): SceneNode {
  const shown = [...nodes, ...labels];
  if (isMany) return group(shown, {hidden: true});
  const {x, y, width, height} = uniteBoxes([box, ...textBoxes(labels)]) ?? box;
  const hit = {x: x - overPx, y: y - overPx, width: width + 2 * overPx, height: height + 2 * overPx};
  return datumGroup(datum, shown, hit, context);
}
