import {descentEm, type Font} from "./text/measure-text.ts";
import {type Line, widthOf} from "./text/wrap-runs.ts";

/** A rectangle in px from the top left corner of the scene. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Point = readonly [x: number, y: number];
export type Anchor = "start" | "middle" | "end";

/** What a chart draws, as a plain JSON tree: every coordinate is absolute, every look a class. */
export type SceneNode = GroupNode | RectNode | DotsNode | PathNode | TextNode;

export interface GroupNode {
  type: "group";
  className?: string;
  /** The figure its marks and labels show. */
  figure?: string;
  /** Accessible name: the group is read as one thing, and what it holds is not read again. */
  name?: string;
  /** Makes the group the one link of its figure, where the drawing has notes to lead to. */
  link?: boolean;
  /** Kept from assistive technology: names and the description say the same. */
  hidden?: boolean;
  children: SceneNode[];
}

export interface RectNode extends Box {
  type: "rect";
  className: string;
}

/** Circles of one size and look: one element, however many there are. */
export interface DotsNode {
  type: "dots";
  centers: readonly Point[];
  r: number;
  className: string;
}

/** Straight lines through points; several polylines make one path. */
export interface PathNode {
  type: "path";
  polylines: readonly (readonly Point[])[];
  closed: boolean;
  className: string;
}

/** One line of text; `y` is its baseline. */
export interface TextNode extends Font {
  type: "text";
  x: number;
  y: number;
  anchor: Anchor;
  line: Line;
  className: string;
}

/** A whole drawing. */
export interface Scene {
  widthPx: number;
  heightPx: number;
  children: SceneNode[];
}

export function group(children: SceneNode[], options: Omit<GroupNode, "type" | "children"> = {}): GroupNode {
  return {type: "group", ...options, children};
}

export function rect(box: Box, className: string): RectNode {
  return {type: "rect", ...box, className};
}

export function path(
  polylines: readonly (readonly Point[])[],
  className: string,
  {closed = false}: {closed?: boolean} = {}
): PathNode {
  return {type: "path", polylines, closed, className};
}

/** Lines of text, one under another; `y` is the first baseline. */
export function textLines(
  lines: readonly Line[],
  {lineHeightPx, y, ...rest}: Omit<TextNode, "type" | "line"> & {lineHeightPx: number}
): TextNode[] {
  return lines.map((line, index) => ({type: "text", ...rest, y: y + index * lineHeightPx, line}));
}

/** The box of a text: from the ascenders to the descenders of its one line. */
export function boxOfText(node: TextNode): Box {
  const width = widthOf(node.line, node);
  const x = node.anchor === "start" ? node.x : node.anchor === "end" ? node.x - width : node.x - width / 2;
  const above = node.sizePx * 0.75;
  return {x, y: node.y - above, width, height: above + node.sizePx * descentEm};
}

/** The box of a node; an empty group has none. */
export function boxOf(node: SceneNode): Box | null {
  switch (node.type) {
    case "rect":
      return {x: node.x, y: node.y, width: node.width, height: node.height};
    case "dots": {
      const box = boxOfPoints(node.centers);
      const {r} = node;
      return box && {x: box.x - r, y: box.y - r, width: box.width + 2 * r, height: box.height + 2 * r};
    }
    case "path":
      return boxOfPoints(node.polylines.flat());
    case "text":
      return boxOfText(node);
    case "group":
      return uniteBoxes(node.children.map(boxOf));
  }
}

function boxOfPoints(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y};
}

export function uniteBoxes(boxes: readonly (Box | null)[]): Box | null {
  const known = boxes.filter(box => box !== null);
  if (known.length === 0) return null;
  const x = Math.min(...known.map(box => box.x));
  const y = Math.min(...known.map(box => box.y));
  const right = Math.max(...known.map(box => box.x + box.width));
  const bottom = Math.max(...known.map(box => box.y + box.height));
  return {x, y, width: right - x, height: bottom - y};
}

/** The same node, moved. */
export function move(node: SceneNode, dx: number, dy: number): SceneNode {
  switch (node.type) {
    case "group":
      return {...node, children: node.children.map(child => move(child, dx, dy))};
    case "dots":
      return {...node, centers: node.centers.map(([x, y]) => [x + dx, y + dy])};
    case "path":
      return {...node, polylines: node.polylines.map(line => line.map(([x, y]) => [x + dx, y + dy]))};
    default:
      return {...node, x: node.x + dx, y: node.y + dy};
  }
}
