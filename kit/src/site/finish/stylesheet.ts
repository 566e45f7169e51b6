import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {transform} from "esbuild";
import {chartStyle} from "../../chart/style.ts";
import {type Brand, sans, serif, themeStyle, toThemes} from "../../chart/theme.ts";
import {pageStyleFiles} from "../../page/page-style-files.ts";
import type {CutFont} from "./fonts/cut-fonts.ts";
import {fallbackFaces} from "./fonts/fallback.ts";

/** The rules of pages and charts, without fonts. */
export async function readSiteRules(brand?: Brand): Promise<string> {
  const pageStyles = await Promise.all(pageStyleFiles.map(file => readFile(file, "utf8")));
  return [themeStyle(toThemes(brand)), ...pageStyles, chartStyle()].join("\n");
}

/** The site's one style sheet, minified, named by its content. `fontHref` is relative to the style sheet. */
export async function makeStylesheet(
  fonts: readonly CutFont[],
  fontHref: (name: string) => string,
  brand?: Brand
): Promise<{name: string; css: string}> {
  const {css: fallbacks, familyOf} = await fallbackFaces();
  const families = `:root { --sb-serif: ${withFallback(serif, familyOf)}; --sb-sans: ${withFallback(sans, familyOf)}; }`;
  const rules = [
    await readSiteRules(brand),
    ...fonts.map(font => faceRule(font, fontHref)),
    fallbacks,
    families
  ];
  const {code} = await transform(rules.join("\n"), {loader: "css", minify: true, charset: "utf8"});
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 8);
  return {name: `site-${hash}.css`, css: code};
}

export function faceRule(
  {face, name}: Pick<CutFont, "face" | "name">,
  fontHref: (name: string) => string
): string {
  return `@font-face {
  font-family: "${face.family}";
  font-weight: ${face.weight};
  font-style: ${face.style};
  font-display: swap;
  src: url("${fontHref(name)}") format("${name.endsWith(".woff2") ? "woff2" : "truetype"}");
}`;
}

/** Names each fallback right after its family: `"Source Serif 4", "Source Serif 4 Fallback", Georgia`. */
export function withFallback(stack: string, familyOf: Readonly<Record<string, string>>): string {
  return Object.entries(familyOf).reduce(
    (text, [family, fallback]) => text.replace(`"${family}"`, `"${family}", "${fallback}"`),
    stack
  );
}
