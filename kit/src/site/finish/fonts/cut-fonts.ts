import {createHash} from "node:crypto";
import path from "node:path";
import subsetFont from "subset-font";
import {type Face, faces, readFace} from "./faces.ts";

/** A font cut to the characters of a site, ready to be published. */
export interface CutFont {
  face: Face;
  /** `source-serif-4-400-italic-1a2b3c4d.woff2`: named by its content; whole fonts keep the name they came with. */
  name: string;
  bytes: Uint8Array;
}

export interface CutFonts {
  fonts: CutFont[];
  /** Characters of the text that a font has no glyph for, in order. */
  missing: string[];
}

/** Layout features that the style sheets use; others, such as small capitals, would bring their glyphs along. */
const keepFeatures = ["kern", "liga", "ccmp", "locl", "mark", "mkmk", "calt", "lnum", "tnum"];

/** Cuts the fonts of the pages, or some of them, to the characters of `text`. */
export async function cutFonts(
  text: ReadonlySet<string>,
  wanted: readonly Face[] = faces
): Promise<CutFonts> {
  const characters = [...text].filter(char => !/[\p{Cc}\p{Cs}]/u.test(char)).sort(byCodePoint);
  const missing = new Set<string>();
  const fonts: CutFont[] = [];
  for (const face of wanted) {
    const {bytes, font} = await readFace(face);
    for (const char of characters) if (!font.hasGlyphForCodePoint(codePointOf(char))) missing.add(char);
    const cut = await subsetFont(bytes, characters.join(""), {targetFormat: "woff2", keepFeatures});
    fonts.push({face, name: nameOf(face, cut), bytes: cut});
  }
  return {fonts, missing: [...missing].sort(byCodePoint)};
}

/** Every font of the pages as it came, for a preview, where cutting would only cost time. */
export async function wholeFonts(): Promise<CutFont[]> {
  return Promise.all(
    faces.map(async face => ({face, name: path.basename(face.source), bytes: (await readFace(face)).bytes}))
  );
}

function nameOf({family, weight, style}: Face, bytes: Uint8Array): string {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const parts = [...family.toLowerCase().split(" "), weight, ...(style === "italic" ? [style] : []), hash];
  return `${parts.join("-")}.woff2`;
}

function codePointOf(char: string): number {
  return char.codePointAt(0) as number;
}

function byCodePoint(a: string, b: string): number {
  return codePointOf(a) - codePointOf(b);
}
