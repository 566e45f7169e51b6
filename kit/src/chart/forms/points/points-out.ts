import {isMoreThan} from "../../../quantity/compare.ts";
import {bindWords} from "../../describe/computed-runs.ts";
import {wordValue} from "../../describe/name-datum.ts";
import type {ScatterSpec} from "../../spec/scatter.ts";
import type {ChartContext} from "../../values/context.ts";
import {isHighlighted} from "../../values/is-highlighted.ts";
import {isAhead, type MarkValue} from "../../values/mark-value.ts";
import {pointsWords} from "../../words/points-words.ts";
import {axisName, isPlaceable, type Placeable, type PointDatum} from "./point-datum.ts";

const maxSpoken = 8;

/** The reach of both axes, where it is certain, and the points that matter: those highlighted, or all of a few. */
export function pointsOut(data: readonly PointDatum[], spec: ScatterSpec, context: ChartContext): string[] {
  const {sentences} = context.words;
  const points = data.filter(isPlaceable);
  if (points.length === 0) return [];
  const words = pointsWords(context.locale);
  const reach = [spec.x, spec.y].flatMap((field, index) => {
    const ends = endsOf(points.map(point => (index === 0 ? point.x : point.value)));
    if (!ends) return [];
    const [low, high] = ends.map(value => bindWords(wordValue(value, context), value.figures));
    return [`${sentences.entry(axisName(field, context), words.between(low as string, high as string))}.`];
  });
  const {highlight, label: field} = spec;
  const matter = highlight
    ? points.filter(point => isHighlighted(point, {highlight, field}, context))
    : points.length <= maxSpoken
      ? points
      : [];
  const told = matter.slice(0, maxSpoken).map(point => tell(point, context));
  return [...reach, ...(told.length > 0 ? [sentences.items(told)] : [])];
}

function tell({label, series, x, value}: Placeable, context: ChartContext): string {
  const {status} = value;
  const name = [
    label,
    series?.text,
    isAhead(status) || status === "withdrawn" ? context.words.status[status] : ""
  ];
  const both = [x, value].map(each => bindWords(wordValue(each, context), each.figures)).join(", ");
  return context.words.sentences.at(both, bindWords(name.filter(Boolean).join(", "), []));
}

/** The least and the most of exact values; undefined where one is not exactly known, or all are one. */
function endsOf(values: readonly MarkValue[]): [MarkValue, MarkValue] | undefined {
  let [least, most] = [values[0], values[0]];
  for (const value of values) {
    if (value.kind !== "exact" || value.quantity.unit !== values[0]?.quantity.unit) return undefined;
    if (least && (value.low as number) < (least.low as number)) least = value;
    if (most && (value.low as number) > (most.low as number)) most = value;
  }
  return least && most && isMoreThan(most.quantity, least.quantity) === "yes" ? [least, most] : undefined;
}
