import {sans} from "../../../chart/theme.ts";
import {attribute, elementsOf, type HtmlElement, parsePage, textOf} from "../../html.ts";
import {charactersOf} from "../characters.ts";
import {cutFonts} from "../fonts/cut-fonts.ts";
import {faces} from "../fonts/faces.ts";
import {fallbackFaces} from "../fonts/fallback.ts";
import {faceRule, withFallback} from "../stylesheet.ts";

const family = "Source Sans 3";

/**
 * The fonts that a frame's drawing was laid out with, as rules: cut to its characters, and in the page itself, since
 * a frame in a sandbox may load nothing.
 */
export async function ownFonts(html: string): Promise<string> {
  const texts: Record<number, Set<string>> = {400: charactersOf([html]), 700: boldCharacters(html)};
  const rules: string[] = [];
  for (const face of faces.filter(each => each.family === family)) {
    const {fonts} = await cutFonts(texts[face.weight] ?? new Set(), [face]);
    for (const {bytes, ...font} of fonts) {
      rules.push(faceRule(font, () => `data:font/woff2;base64,${Buffer.from(bytes).toString("base64")}`));
    }
  }
  return rules.join("\n");
}

/** A font of the reader's system at the measures of the frame's own. */
export async function systemFonts(): Promise<string> {
  const {css, familyOf} = await fallbackFaces();
  const rules = css.split(/(?=@font-face)/).filter(face => face.includes(`"${familyOf[family]}"`));
  return `${rules.join("")}\n:root { --sb-sans: ${withFallback(sans, familyOf)}; }`;
}

function boldCharacters(html: string): Set<string> {
  const bold = [...elementsOf(parsePage(html))].filter(isBold);
  return new Set(bold.map(textOf).join(""));
}

/** As the style sheet of charts has it. */
function isBold(element: HtmlElement): boolean {
  const {tagName} = element;
  return ["h1", "caption", "strong", "b"].includes(tagName) || attribute(element, "font-weight") === "700";
}
