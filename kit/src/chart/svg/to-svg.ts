import type {TextRun} from "../../ledger/bound-text.ts";
import type {DotsNode, GroupNode, PathNode, Scene, SceneNode, TextNode} from "../scene.ts";
import {escapeXml} from "./escape-xml.ts";

export interface SvgOptions {
  /** Id of the root element: `<chart>-<layout>-drawing`. */
  id?: string;
  /** Accessible name of the whole: the alt text. */
  name: string;
  lang: string;
  /** What assistive technology calls it, in its language: `chart`. */
  role?: string;
  /** Classes of the root element. */
  className: string;
  /** Stands in a `<style>` inside the file; a page has it in its own style sheet. */
  style?: string;
  /** With a style: paints the ground behind the drawing. Default true. */
  ground?: boolean;
  /** The long description, as the `<desc>` of a file that stands alone. */
  description?: string;
  /** Writes a text otherwise than as `<text>`: as outlines. */
  writeText?: (node: TextNode) => string;
  /** Where a figure's marks lead; without it nothing is a link. */
  noteHref?: (figure: string) => string;
  /** Id of the text that describes the drawing at length. */
  describedBy?: string;
}

/** Writes a scene as SVG text: classes only, no script, no reference to anything outside. */
export function toSvg(scene: Scene, options: SvgOptions): string {
  const {id, name, lang, className, style, describedBy, role} = options;
  const [width, height] = [toCoordinate(scene.widthPx), toCoordinate(scene.heightPx)];
  const described = describedBy ? ` aria-describedby="${escapeXml(describedBy)}"` : "";
  // A group, not an image: the children of an image are lost to assistive technology, and here some are links.
  const open =
    `<svg xmlns="http://www.w3.org/2000/svg"${id ? ` id="${escapeXml(id)}"` : ""} class="${className}" viewBox="0 0 ${width} ${height}"` +
    ` width="${width}" height="${height}" role="group" lang="${escapeXml(lang)}"` +
    `${role ? ` aria-roledescription="${escapeXml(role)}"` : ""} aria-label="${escapeXml(name)}"${described}>`;
  const sheet = style ? `<style>${style}</style>` : "";
  const ground =
    style && options.ground !== false ? `<rect class="sb-ground" width="${width}" height="${height}"/>` : "";
  const told = options.description ? `<desc>${escapeXml(options.description)}</desc>` : "";
  const body = scene.children.map(node => toElement(node, options)).join("");
  return `${open}${told}${sheet}${ground}${body}</svg>`;
}

/** A coordinate as written: three decimals at most, never `-0`. */
export function toCoordinate(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}

function toElement(node: SceneNode, options: SvgOptions): string {
  switch (node.type) {
    case "group":
      return toGroup(node, options);
    case "rect": {
      const {x, y, width, height} = node;
      const at = `x="${toCoordinate(x)}" y="${toCoordinate(y)}"`;
      return `<rect class="${node.className}" ${at} width="${toCoordinate(width)}" height="${toCoordinate(height)}"/>`;
    }
    case "dots":
      return `<path class="${node.className}" d="${toDotsData(node)}"/>`;
    case "path":
      return `<path class="${node.className}" d="${toPathData(node)}"/>`;
    case "text":
      return options.writeText ? options.writeText(node) : toText(node);
  }
}

function toGroup(node: GroupNode, options: SvgOptions): string {
  const children = node.children.map(child => toElement(child, options)).join("");
  const classes = node.className ? ` class="${node.className}"` : "";
  const figure = node.figure ? ` data-figure="${escapeXml(node.figure)}"` : "";
  if (node.hidden) return `<g${classes}${figure} aria-hidden="true">${children}</g>`;
  if (node.name === undefined) return `<g${classes}${figure}>${children}</g>`;
  // A title and not a label: it names the group and shows to whoever points at it.
  const named = `<title>${escapeXml(node.name)}</title>${children}`;
  if (!node.figure || !node.link || !options.noteHref) return `<g${classes}${figure} role="img">${named}</g>`;
  return `<a${classes}${figure} href="${escapeXml(options.noteHref(node.figure))}">${named}</a>`;
}

function toPathData({polylines, closed}: PathNode): string {
  const end = closed ? "Z" : "";
  return polylines
    .map(line => `M${line.map(([x, y]) => `${toCoordinate(x)},${toCoordinate(y)}`).join("L")}${end}`)
    .join("");
}

/** Each circle as two half turns. */
function toDotsData({centers, r}: DotsNode): string {
  const [radius, across] = [toCoordinate(r), toCoordinate(2 * r)];
  const turn = `a${radius},${radius} 0 1,0 ${across},0a${radius},${radius} 0 1,0 -${across},0`;
  return centers.map(([x, y]) => `M${toCoordinate(x - r)},${toCoordinate(y)}${turn}`).join("");
}

const anchors = {start: "", middle: ' text-anchor="middle"', end: ' text-anchor="end"'};

export function toText({x, y, anchor, line, sizePx, bold, className}: TextNode): string {
  const weight = bold ? ' font-weight="700"' : "";
  const at = `x="${toCoordinate(x)}" y="${toCoordinate(y)}"`;
  const runs = line.map(toRun).join("");
  return `<text class="${className}" ${at} font-size="${toCoordinate(sizePx)}"${weight}${anchors[anchor]}>${runs}</text>`;
}

function toRun({text, figure, literal}: TextRun): string {
  if (figure) return `<tspan data-figure="${escapeXml(figure)}">${escapeXml(text)}</tspan>`;
  return literal ? `<tspan data-literal="">${escapeXml(text)}</tspan>` : escapeXml(text);
}
