import {nameDatum} from "../describe/name-datum.ts";
import {type Box, group, rect, type SceneNode} from "../scene.ts";
import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";

/**
 * Everything that shows one datum as one group: bound to its figure, named, and with a place to point at that is
 * as large as `hit`.
 */
export function datumGroup(datum: Datum, children: SceneNode[], hit: Box, context: ChartContext): SceneNode {
  return namedGroup(datum, children, {hit, name: nameDatum(datum, context)});
}

/** The same under a name that is given. */
export function namedGroup(
  datum: Datum,
  children: SceneNode[],
  {hit, name}: {hit: Box; name: string}
): SceneNode {
  const {figures = []} = datum.value ?? {};
  const figure = figures.length > 1 ? undefined : (figures[0] ?? datum.entry);
  // The name says it all, in full words; the labels inside would only be read a second time.
  const nodes = [rect(hit, "sb-hit"), group(children, {hidden: true})];
  return figure === undefined ? group(nodes, {name}) : group(nodes, {figure, name});
}
