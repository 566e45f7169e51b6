import {type Box, boxOfText, type SceneNode} from "../../scene.ts";

/** Boxes of every text in a drawing: no annotation may cover them. */
export function textBoxes(nodes: readonly SceneNode[]): Box[] {
  return nodes.flatMap(node =>
    node.type === "group" ? textBoxes(node.children) : node.type === "text" ? [boxOfText(node)] : []
  );
}
