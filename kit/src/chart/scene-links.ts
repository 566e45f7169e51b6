import type {SceneNode} from "./scene.ts";

/** Above this many figures links would be a maze of tab stops: the table has them all. */
export const maxLinks = 60;

/** Leaves each figure one link, on its first group; none at all where there would be more than `maxLinks`. */
export function limitLinks(nodes: readonly SceneNode[]): SceneNode[] {
  const figures = new Set<string>();
  for (const node of nodes) addLinks(node, figures);
  const seen = new Set<string>(figures.size > maxLinks ? figures : []);
  const visit = (node: SceneNode): SceneNode => {
    if (node.type !== "group") return node;
    const {figure} = node;
    const isLink = figure !== undefined && node.name !== undefined && !seen.has(figure);
    if (isLink) seen.add(figure);
    return {...node, link: isLink, children: node.children.map(visit)};
  };
  return nodes.map(visit);
}

function addLinks(node: SceneNode, figures: Set<string>): void {
  if (node.type !== "group") return;
  if (node.figure && node.name !== undefined) figures.add(node.figure);
  for (const child of node.children) addLinks(child, figures);
}
