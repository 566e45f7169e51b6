import type {Font} from "fontkit";
import type {Scene, SceneNode, TextNode} from "../chart/scene.ts";
import {toClusters} from "../chart/text/wrap-runs.ts";
import {fileProblem, type Problem} from "../problem/problem.ts";

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** True for a text whose pieces do not stand in the order in which they are written. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** True where a font has every character; joiners and marks of direction need none. */
export function hasGlyphs(font: Font, cluster: string): boolean {
  for (const character of cluster)
    if (!/\p{Cf}/u.test(character) && !font.hasGlyphForCodePoint(character.codePointAt(0) as number))
      return false;
  return true;
}

/** The texts of a scene that none of the fonts can write, each once, in their order. */
export function lackingTexts(scene: Scene, fontsOf: (node: TextNode) => readonly Font[]): string[] {
  const lacking = new Set<string>();
  const visit = (node: SceneNode) => {
    if (node.type === "group") node.children.forEach(visit);
    if (node.type !== "text") return;
    const fonts = fontsOf(node);
    for (const {text} of node.line) {
      const isLacking = (cluster: string) => !fonts.some(font => hasGlyphs(font, cluster));
      if (toClusters(text).some(isLacking)) lacking.add(text);
    }
  };
  scene.children.forEach(visit);
  return [...lacking];
}

/** Says which texts of a picture its font cannot write. */
export function lackingProblems(
  texts: readonly string[],
  {file, severity, hint}: {file: string; severity: Problem["severity"]; hint: string}
): Problem[] {
  return texts.map(text => ({
    ...fileProblem("font-lacks-text", file, `the font has no signs for "${text}"`, hint),
    severity
  }));
}
