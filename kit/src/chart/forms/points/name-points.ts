import type {Occupied} from "../../guides/occupied.ts";
import {placeLabels} from "../../guides/place-labels.ts";
import {placePointLabel, pointLabel} from "../../guides/point-label.ts";
import {inset} from "../../marks/area-part.ts";
import {type Box, path, rect, type SceneNode} from "../../scene.ts";
import type {ChartContext} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {isHighlighted} from "../../values/is-highlighted.ts";

/** A mark that may be named. */
export interface Nameable {
  datum: Datum;
  box: Box;
}

interface NameOptions {
  /** No name reaches out of it. */
  area: Box;
  occupied: Occupied;
  /** Labels or series that matter: their points are named first, and alone where there are many. */
  highlight: readonly string[] | undefined;
  /** The column of labels. */
  field: string | undefined;
  context: ChartContext;
  /** Up to so many are all named. */
  most: number;
}

const maxNamePx = 150;
/** How far the plate of a name reaches past it. */
const platePx = 1;

/** Names at their points as far as they have room, what is highlighted first. */
export function namePoints(
  points: readonly Nameable[],
  {area, occupied, highlight, field, most, context}: NameOptions
): {nodes: ReadonlyMap<Datum, SceneNode[]>; boxes: Box[]} {
  const named = points.filter(({datum}) => datum.label !== "");
  const matters = ({datum}: Nameable) =>
    highlight !== undefined && isHighlighted(datum, {highlight, field}, context);
  const first = named.filter(matters);
  const rest = named.length > most ? [] : named.filter(point => !matters(point));
  const chosen = [...first, ...rest];
  const labels = chosen.map((point, index) =>
    pointLabel(
      [{text: point.datum.label, style: "label", look: index < first.length ? "ink" : "muted"}],
      maxNamePx
    )
  );
  const places = placeLabels(
    labels.map(({widthPx, heightPx}, index) => ({
      widthPx,
      heightPx,
      anchor: (chosen[index] as Nameable).box,
      sides: ["right", "left", "above", "below", "above-right", "below-right", "above-left", "below-left"]
    })),
    {area: inset(area, platePx), occupied, gapPx: 5}
  );
  const nodes = new Map<Datum, SceneNode[]>();
  const boxes: Box[] = [];
  for (const [index, place] of places.entries()) {
    const label = labels[index];
    if (!place || !label) continue;
    const {box, side, leader} = place;
    boxes.push(box);
    nodes.set((chosen[index] as Nameable).datum, [
      ...(leader ? [path([leader], "sb-leader")] : []),
      rect({...box, x: box.x - platePx, width: box.width + 2 * platePx}, "sb-ground"),
      ...placePointLabel(label, box, side)
    ]);
  }
  return {nodes, boxes};
}
