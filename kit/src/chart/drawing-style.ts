import type {Scene, SceneNode} from "./scene.ts";
import {type Color, hues, type Palette, sans, type ThemeName, type Themes, themes} from "./theme.ts";

/** How a colour is written: as a custom property in pages, as its value in a file that stands alone. */
export type Paint = (color: Color) => string;

/**
 * Shades of a hue, from pale to full. Text in ink is readable on all but the last, text in the colour of the ground on
 * the last only: between a half and the whole there is no shade on which either is.
 */
export const shadeOpacities = [0.1, 0.22, 0.35, 0.48, 1] as const;

/** Declarations by class, in the order in which later ones win. */
function declarations(paint: Paint): Record<string, string> {
  return {
    ...Object.fromEntries(hues.map(hue => [`sb-${hue}`, `color: ${paint(hue)};`])),
    "sb-ground": `fill: ${paint("ground")};`,
    "sb-ink": `fill: ${paint("ink")};`,
    "sb-muted": `fill: ${paint("muted")};`,
    "sb-hue-text": "fill: currentColor;",
    "sb-hit": "fill: transparent;",
    "sb-rule": `fill: none; stroke: ${paint("rule")}; stroke-width: 1;`,
    "sb-tick": `fill: none; stroke: ${paint("muted")}; stroke-width: 1;`,
    "sb-baseline": `fill: none; stroke: ${paint("ink")}; stroke-width: 1.25;`,
    "sb-solid": "fill: currentColor;",
    "sb-possible": "fill: currentColor; fill-opacity: 0.32;",
    "sb-cap": "fill: none; stroke: currentColor; stroke-width: 2.5;",
    "sb-about-end": "fill: none; stroke: currentColor; stroke-width: 3; stroke-dasharray: 7 4;",
    "sb-hatch": "fill: none; stroke: currentColor; stroke-width: 1.5;",
    "sb-outline": "fill: none; stroke: currentColor; stroke-width: 1.5; stroke-dasharray: 4 3;",
    "sb-strike": "fill: none; stroke: currentColor; stroke-width: 1.5;",
    "sb-chevron": "fill: none; stroke: currentColor; stroke-width: 2.5; stroke-linejoin: miter;",
    "sb-target": "fill: none; stroke: currentColor; stroke-width: 4;",
    "sb-target-about": "fill: none; stroke: currentColor; stroke-width: 4; stroke-dasharray: 7 4;",
    "sb-lead": "fill: none; stroke: currentColor; stroke-width: 1.5; stroke-dasharray: 1.5 3.5;",
    "sb-line":
      "fill: none; stroke: currentColor; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round;",
    "sb-line-about":
      "fill: none; stroke: currentColor; stroke-width: 2.5; stroke-linejoin: round; stroke-dasharray: 7 4;",
    "sb-line-bound": "fill: none; stroke: currentColor; stroke-width: 1.25; stroke-linejoin: round;",
    "sb-connector":
      "fill: none; stroke: currentColor; stroke-width: 2; stroke-dasharray: 0.5 5; stroke-linecap: round;",
    "sb-edge-about": `fill: none; stroke: ${paint("ink")}; stroke-width: 1.75; stroke-dasharray: 5 4;`,
    "sb-area": "fill: currentColor; fill-opacity: 0.26;",
    "sb-line-band": "fill: currentColor; fill-opacity: 0.2;",
    "sb-whisker": "fill: none; stroke: currentColor; stroke-width: 1.75;",
    "sb-band": `fill: ${paint("ink")}; fill-opacity: 0.07;`,
    "sb-reference": "fill: none; stroke: currentColor; stroke-width: 1.75;",
    "sb-reference-dashed": "fill: none; stroke: currentColor; stroke-width: 1.75; stroke-dasharray: 6 4;",
    "sb-pointer": `fill: none; stroke: ${paint("ink")}; stroke-width: 1.25; stroke-linejoin: miter;`,
    "sb-leader": `fill: none; stroke: ${paint("muted")}; stroke-width: 1;`,
    "sb-dot": `fill: currentColor; stroke: ${paint("ground")}; stroke-width: 1.5;`,
    "sb-dot-about": "fill: none; stroke: currentColor; stroke-width: 1.75; stroke-dasharray: 3 2.4;",
    "sb-dot-planned": `fill: ${paint("ground")}; stroke: currentColor; stroke-width: 1.75; stroke-dasharray: 3 2;`,
    "sb-cap-about": "fill: none; stroke: currentColor; stroke-width: 2.5; stroke-dasharray: 4 2;",
    "sb-arrow":
      "fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: miter; stroke-linecap: butt;",
    "sb-bridge": "fill: none; stroke: currentColor; stroke-width: 4; stroke-opacity: 0.32;",
    "sb-dot-hedged": `fill: ${paint("ground")}; stroke: currentColor; stroke-width: 1.75;`,
    "sb-on-hue": `fill: ${paint("ground")};`,
    ...Object.fromEntries(
      shadeOpacities.map((opacity, at) => [
        `sb-shade-${at + 1}`,
        `fill: currentColor; fill-opacity: ${opacity};`
      ])
    ),
    "sb-rim-on-hue": `fill: none; stroke: ${paint("ground")}; stroke-width: 1.5; stroke-dasharray: 4 3;`,
    "sb-gap": `fill: none; stroke: ${paint("ground")}; stroke-width: 2;`,
    ...Object.fromEntries(
      [0.3, 0.2, 0.12, 0.06].map((opacity, index) => [
        `sb-band-${index + 1}`,
        `fill: currentColor; fill-opacity: ${opacity};`
      ])
    ),
    "sb-unit": "fill: currentColor;",
    "sb-unit-rest": "fill: none; stroke: currentColor; stroke-width: 1.25;",
    "sb-unit-possible":
      "fill: currentColor; fill-opacity: 0.32; stroke: currentColor; stroke-width: 1.25; stroke-dasharray: 2 1.5;"
  };
}

/**
 * Rules for the marks and texts of a drawing: the same in pages and in files. A mark takes its hue from `color`, so
 * that one class says what it is and another which hue it has. No child or attribute selector and no nesting, so
 * that renderers with little CSS get them right.
 */
export function drawingRules(paint: Paint): {className: string; rule: string}[] {
  return Object.entries(declarations(paint)).map(([className, text]) => ({
    className,
    rule: `.${className} { ${text} }`
  }));
}

/**
 * The style sheet inside a file that stands alone, with the rules that its scene uses; `auto` follows the reader's
 * system where the viewer can.
 */
export function fileStyle(theme: ThemeName | "auto", scene: Scene, colors: Themes = themes): string {
  const used = classesIn(scene.children, new Set(["sb-ground"]));
  const rulesOf = (name: ThemeName) =>
    paletteRules(colors[name])
      .filter(({className}) => used.has(className))
      .map(({rule}) => `${rule}\n`)
      .join("");
  const text = `text { font-family: ${sans.replace(/"/g, "'")}; }\n`;
  if (theme !== "auto") return text + rulesOf(theme);
  return `${text}${rulesOf("light")}@media screen and (prefers-color-scheme: dark) {\n${rulesOf("dark")}}\n`;
}

const known = new WeakMap<Palette, {className: string; rule: string}[]>();

/** Rules with the colours of a palette in them. */
export function paletteRules(palette: Palette): readonly {className: string; rule: string}[] {
  const rules = known.get(palette) ?? drawingRules(color => palette[color]);
  known.set(palette, rules);
  return rules;
}

/** Adds to a set the classes of nodes and of what they hold. */
export function classesIn(nodes: readonly SceneNode[], classes = new Set<string>()): Set<string> {
  for (const node of nodes) {
    if (node.className !== undefined) for (const name of node.className.split(" ")) classes.add(name);
    if (node.type === "group") classesIn(node.children, classes);
  }
  return classes;
}
