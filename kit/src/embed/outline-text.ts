import type {Font} from "fontkit";
import type {TextNode} from "../chart/scene.ts";
import {escapeXml} from "../chart/svg/escape-xml.ts";
import {toCoordinate, toText} from "../chart/svg/to-svg.ts";
import {measureText} from "../chart/text/measure-text.ts";
import {toClusters} from "../chart/text/wrap-runs.ts";
import type {TextRun} from "../ledger/bound-text.ts";
import {hasGlyphs, isRightToLeft} from "./font-coverage.ts";
import {type GlyphOutline, outlineGlyphs} from "./outline-glyphs.ts";
import {pictureFont} from "./picture-fonts.ts";

/** Neighbouring characters of one run: outlines, or text where the font has none. */
interface Piece {
  run: TextRun;
  text: string;
  glyphs?: GlyphOutline;
  /** In units of the font. */
  width: number;
}

/**
 * Writes a line of text as outlines, under its own words as a name. What the font lacks stays `<text>`, in its place
 * and as wide as it was measured; so does a whole line with writing from right to left, whose order is the
 * viewer's to find.
 */
export function outlineText(node: TextNode): string {
  const words = node.line.map(run => run.text).join("");
  if (isRightToLeft(words)) return toText(node);
  const font = pictureFont(node.bold);
  const pieces = node.line.flatMap(run => piecesOf(run, node, font));
  const total = pieces.reduce((sum, {width}) => sum + width, 0);
  const scale = node.sizePx / font.unitsPerEm;
  const share = {start: 0, middle: 0.5, end: 1}[node.anchor];
  let x = node.x - total * scale * share;
  const written = pieces.map(piece => {
    const at = x;
    x += piece.width * scale;
    return writePiece(piece, {x: at, node, scale});
  });
  return `<g class="${node.className}" role="img" aria-label="${escapeXml(words)}">${written.join("")}</g>`;
}

function piecesOf(run: TextRun, {sizePx, bold}: TextNode, font: Font): Piece[] {
  const groups: {text: string; covered: boolean}[] = [];
  for (const cluster of toClusters(run.text)) {
    const covered = hasGlyphs(font, cluster);
    const last = groups.at(-1);
    if (last?.covered === covered) last.text += cluster;
    else groups.push({text: cluster, covered});
  }
  return groups.map(({text, covered}) => {
    if (covered) {
      const glyphs = outlineGlyphs(text.replace(/\p{Cf}/gu, ""), font);
      return {run, text, glyphs, width: glyphs.width};
    }
    const widthPx = measureText(text, {sizePx, ...(bold && {bold})});
    return {run, text, width: (widthPx / sizePx) * font.unitsPerEm};
  });
}

function writePiece(
  {run, text, glyphs, width}: Piece,
  {x, node, scale}: {x: number; node: TextNode; scale: number}
): string {
  const bound = run.figure
    ? ` data-figure="${escapeXml(run.figure)}"`
    : run.literal
      ? ' data-literal=""'
      : "";
  if (glyphs) {
    if (glyphs.data === "") return "";
    const place = `matrix(${scale} 0 0 ${-scale} ${toCoordinate(x)} ${toCoordinate(node.y)})`;
    return `<path${bound} transform="${place}" d="${glyphs.data}"/>`;
  }
  const weight = node.bold ? ' font-weight="700"' : "";
  const length = `textLength="${toCoordinate(width * scale)}" lengthAdjust="spacingAndGlyphs"`;
  const at = `x="${toCoordinate(x)}" y="${toCoordinate(node.y)}"`;
  return `<text${bound} ${at} font-size="${toCoordinate(node.sizePx)}"${weight} ${length}>${escapeXml(text)}</text>`;
}
