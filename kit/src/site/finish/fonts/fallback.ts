import type {Font} from "fontkit";
import {faces, readFace} from "./faces.ts";

/** A font that readers' systems have, and what its own tables say of it. */
interface LocalFont {
  family: string;
  local: readonly string[];
  unitsPerEm: number;
  /** Mean advance width of letters in running English text, in font units. */
  meanWidth: number;
}

const localFonts: Readonly<Record<string, LocalFont>> = {
  "Source Serif 4": {
    family: "Source Serif 4 Fallback",
    local: ["Georgia", "Gelasio"],
    unitsPerEm: 2048,
    meanWidth: 913
  },
  "Source Sans 3": {
    family: "Source Sans 3 Fallback",
    local: ["Arial", "Liberation Sans"],
    unitsPerEm: 2048,
    meanWidth: 904
  }
};

/** Letters of running text by their share in per mille, the space included. */
const letterShares: Readonly<Record<string, number>> = {
  " ": 180,
  e: 102,
  t: 75,
  a: 65,
  o: 62,
  n: 57,
  i: 57,
  s: 53,
  r: 50,
  h: 50,
  l: 33,
  d: 33,
  u: 23,
  c: 22,
  m: 20,
  f: 20,
  w: 17,
  g: 16,
  p: 15,
  y: 14,
  b: 13,
  v: 8,
  k: 5,
  x: 1,
  j: 1,
  q: 1,
  z: 1
};

/**
 * `@font-face` rules that set a local font to the measures of the real one, so that text keeps its place when
 * the font arrives. Returns the rules, and the family to name after each real one.
 */
export async function fallbackFaces(): Promise<{css: string; familyOf: Readonly<Record<string, string>>}> {
  const rules: string[] = [];
  const familyOf: Record<string, string> = {};
  for (const face of faces) {
    const local = localFonts[face.family];
    if (!local || face.weight !== 400 || face.style !== "normal") continue;
    familyOf[face.family] = local.family;
    rules.push(toRule(local, (await readFace(face)).font));
  }
  return {css: rules.join("\n"), familyOf};
}

function toRule({family, local, unitsPerEm, meanWidth}: LocalFont, font: Font): string {
  const scale = meanWidthOf(font) / font.unitsPerEm / (meanWidth / unitsPerEm);
  const overrideOf = (measure: number) => percent(measure / font.unitsPerEm / scale);
  return `@font-face {
  font-family: "${family}";
  src: ${local.map(name => `local("${name}")`).join(", ")};
  size-adjust: ${percent(scale)};
  ascent-override: ${overrideOf(font.ascent)};
  descent-override: ${overrideOf(-font.descent)};
  line-gap-override: ${overrideOf(font.lineGap)};
}`;
}

function meanWidthOf(font: Font): number {
  let width = 0;
  let total = 0;
  for (const [letter, share] of Object.entries(letterShares)) {
    width += font.glyphForCodePoint(letter.codePointAt(0) as number).advanceWidth * share;
    total += share;
  }
  return width / total;
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(2)}%`;
}
