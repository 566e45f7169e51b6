import type {SceneNode} from "./scene.ts";

/** Above this many figures links would be a maze of tab stops: the table has them all. */
export const maxLinks = 60;

/** Leaves each figure one link, on its first group; none at all where there would be more than `maxLinks`. */
export function limitLinks(nodes: readonly SceneNode[]): SceneNode[] {
  const figures = new Set(linksIn(nodes));
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

function linksIn(nodes: readonly SceneNode[]): string[] {
  return nodes.flatMap(node => {
    if (node.type !== "group") return [];
    return [...(node.figure && node.name !== undefined ? [node.figure] : []), ...linksIn(node.children)];
  });
}
