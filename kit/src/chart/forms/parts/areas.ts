import {type HierarchyRectangularNode, hierarchy, treemap, treemapSquarify} from "d3-hierarchy";
import type {Known} from "../../describe/compare-data.ts";
import type {Box} from "../../scene.ts";

/** A part with its place; the largest first, within its group. */
export interface Area {
  part: Known;
  box: Box;
  /** The largest of its group, which the group's name stands in. */
  opens: boolean;
}

interface Node {
  part?: Known;
  children?: Node[];
}

/**
 * Areas of parts, in proportion over the whole plot: no padding takes from them, so that areas of different groups
 * compare. Parts of size zero have none.
 */
export function areasOf(
  parts: readonly Known[],
  {widthPx, heightPx}: {widthPx: number; heightPx: number}
): Area[] {
  const groups = new Map<string, Known[]>();
  for (const part of parts) {
    if ((part.value.low ?? 0) <= 0) continue;
    const key = part.series?.key ?? "";
    const members = groups.get(key);
    if (members) members.push(part);
    else groups.set(key, [part]);
  }
  const root: Node = {
    children: [...groups.values()].map(members => ({children: members.map(part => ({part}))}))
  };
  const sized = hierarchy(root)
    .sum(({part}) => part?.value.low ?? 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const placed = treemap<Node>().tile(treemapSquarify.ratio(1)).size([widthPx, heightPx])(sized);
  return (placed.children ?? []).flatMap(node =>
    node
      .leaves()
      .map((leaf, index) => ({part: leaf.data.part as Known, box: boxOf(leaf), opens: index === 0}))
  );
}

function boxOf({x0, y0, x1, y1}: HierarchyRectangularNode<Node>): Box {
  return {x: x0, y: y0, width: x1 - x0, height: y1 - y0};
}
