import type {ChartTable} from "./describe/table.ts";
import type {Drawing} from "./draw-chart.ts";
import {classesIn, paletteRules} from "./drawing-style.ts";
import type {Scene} from "./scene.ts";
import {type Brand, type Palette, sans, type ThemeName, toThemes} from "./theme.ts";

/** What a class looks like: SVG presentation properties by name, `currentColor` being its `color`. */
export type SceneStyle = Readonly<Record<string, string>>;

/** A drawing as plain JSON, with all that another renderer needs: published as the scene's format. */
export interface SceneFile extends Scene {
  version: 1;
  /** BCP 47 tag of its words. */
  locale: string;
  alt: string;
  description: string;
  table: ChartTable;
  /** Families of all texts, in order of preference. */
  fontFamily: string;
  /** By theme, the ground, and the look of each class in the scene; a later class wins over an earlier one. */
  themes: Partial<Record<ThemeName, {ground: string; classes: Record<string, SceneStyle>}>>;
}

/** A drawing as JSON for others to render; `auto`, the default, has the looks of both themes. */
export function toSceneFile(
  {scene, alt, description, table}: Pick<Drawing, "scene" | "alt" | "description" | "table">,
  {locale, theme = "auto", brand}: {locale: string; theme?: ThemeName | "auto"; brand?: Brand | undefined}
): SceneFile {
  const names: ThemeName[] = theme === "auto" ? ["light", "dark"] : [theme];
  const themes = toThemes(brand);
  const looks = names.map(name => [name, lookOf(themes[name], scene)] as const);
  const fontFamily = sans.replace(/"/g, "'");
  return {
    version: 1,
    locale,
    alt,
    description,
    table,
    fontFamily,
    themes: Object.fromEntries(looks),
    ...scene
  };
}

function lookOf(palette: Palette, scene: Scene): {ground: string; classes: Record<string, SceneStyle>} {
  const used = classesIn(scene.children);
  const rules = paletteRules(palette).filter(({className}) => used.has(className));
  const classes = rules.map(({className, rule}) => [className, toStyle(rule)] as const);
  return {ground: palette.ground, classes: Object.fromEntries(classes)};
}

/** `.sb-rule { fill: none; stroke-width: 1; } -> {fill: "none", "stroke-width": "1"}` */
function toStyle(rule: string): SceneStyle {
  const declarations = rule.slice(rule.indexOf("{") + 1, rule.lastIndexOf("}")).split(";");
  const pairs = declarations.map(each => each.split(":", 2).map(part => part.trim()) as [string, string]);
  return Object.fromEntries(pairs.filter(([name]) => name !== ""));
}
