import type {ChartTable} from "./describe/table.ts";
import type {Drawing} from "./draw-chart.ts";
import {classesIn, drawingRules} from "./drawing-style.ts";
import type {Scene} from "./scene.ts";
import {sans, themes} from "./theme.ts";

/** What a class looks like: SVG presentation properties by name, `currentColor` being its `color`. */
export type SceneStyle = Readonly<Record<string, string>>;
type ThemeName = keyof typeof themes;

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
  {locale, theme = "auto"}: {locale: string; theme?: ThemeName | "auto"}
): SceneFile {
  const names: ThemeName[] = theme === "auto" ? ["light", "dark"] : [theme];
  const looks = names.map(name => [name, lookOf(name, scene)] as const);
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

function lookOf(name: ThemeName, scene: Scene): {ground: string; classes: Record<string, SceneStyle>} {
  const used = new Set(scene.children.flatMap(classesIn));
  const rules = drawingRules(color => themes[name][color]).filter(({className}) => used.has(className));
  const classes = rules.map(({className, rule}) => [className, toStyle(rule)] as const);
  return {ground: themes[name].ground, classes: Object.fromEntries(classes)};
}

/** `.sb-rule { fill: none; stroke-width: 1; } -> {fill: "none", "stroke-width": "1"}` */
function toStyle(rule: string): SceneStyle {
  const declarations = rule.slice(rule.indexOf("{") + 1, rule.lastIndexOf("}")).split(";");
  const pairs = declarations.map(each => each.split(":", 2).map(part => part.trim()) as [string, string]);
  return Object.fromEntries(pairs.filter(([name]) => name !== ""));
}
