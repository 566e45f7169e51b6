import {occupiedBoxes} from "../../guides/occupied.ts";
import {type PlacedLabel, placeLabels} from "../../guides/place-labels.ts";
import {type PointLabel, placePointLabel, pointLabel} from "../../guides/point-label.ts";
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
  /** Words that names keep off. */
  texts?: readonly Box[];
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
  {area, texts = [], highlight, field, most, context}: NameOptions
): {nodes: ReadonlyMap<Datum, SceneNode[]>; boxes: Box[]} {
  const named = points.filter(({datum}) => datum.label !== "");
  const matters = ({datum}: Nameable) =>
    highlight !== undefined && isHighlighted(datum, {highlight, field}, context);
  const first = toNamed(named.filter(matters), "ink");
  const rest = toNamed(named.length > most ? [] : named.filter(point => !matters(point)), "muted");
  const place = (order: readonly Named[]) => placeNames(order, {points, texts, area: inset(area, platePx)});
  let placed = place([...first, ...rest]);
  if (first.some(name => !placed.has(name))) {
    // What is in the way of another may stand elsewhere when its turn is later.
    const turned = place([...first.toReversed(), ...rest]);
    const count = (places: ReadonlyMap<Named, PlacedLabel>) => first.filter(name => places.has(name)).length;
    if (count(turned) > count(placed)) placed = turned;
  }
  return {
    nodes: new Map(
      [...placed].map(([name, {box, side, leader}]) => [
        name.datum,
        [
          ...(leader ? [path([leader], "sb-leader")] : []),
          rect({...box, x: box.x - platePx, width: box.width + 2 * platePx}, "sb-ground"),
          ...placePointLabel(name.text, box, side)
        ]
      ])
    ),
    boxes: [...placed.values()].map(({box}) => box)
  };
}

interface Named extends Nameable {
  text: PointLabel;
}

function toNamed(points: readonly Nameable[], look: "ink" | "muted"): Named[] {
  return points.map(point => {
    const text = pointLabel([{text: point.datum.label, style: "label", look}], maxNamePx);
    return {...point, text};
  });
}

function placeNames(
  names: readonly Named[],
  {points, texts, area}: {points: readonly Nameable[]; texts: readonly Box[]; area: Box}
): Map<Named, PlacedLabel> {
  if (names.length === 0) return new Map();
  const marks = points.map(({box}) => box);
  const places = placeLabels(
    names.map(({text: {widthPx, heightPx}, box: anchor}) => ({widthPx, heightPx, anchor, sides})),
    {area, occupied: occupiedBoxes([...texts, ...marks]), marks: occupiedBoxes(marks), gapPx: 5}
  );
  return new Map(
    names.flatMap((name, index) => {
      const place = places[index];
      return place ? [[name, place] as const] : [];
    })
  );
}

const sides = [
  "right",
  "left",
  "above",
  "below",
  "above-right",
  "below-right",
  "above-left",
  "below-left"
] as const;
