import {type Hue, hues} from "./theme.ts";

/** How dense a fill of each hue is, in percent, where all hues are one: neighbours among series differ most. */
const densities: Readonly<Record<Hue, number>> = {
  blue: 100,
  vermilion: 45,
  green: 15,
  violet: 75,
  ochre: 30,
  teal: 5,
  grey: 60
};

/** How broad a line of each hue is there: dashes already say that a value is planned or not exact. */
const lineWidthsPx: Readonly<Record<Hue, number>> = {
  blue: 2.5,
  vermilion: 4.5,
  green: 1.25,
  violet: 6,
  ochre: 3.5,
  teal: 1.75,
  grey: 1
};

/**
 * Charts in the few colours of a reader's system: hues become one, so that fills of series differ in density and
 * their lines in breadth. Names, hatches, caps and chevrons stay as they are.
 */
export function forcedColorsStyle(): string {
  const named = ["ink", "muted", ...hues].map(color => `--sb-${color}: CanvasText;`).join(" ");
  const byHue = hues.map(hue => {
    const fills = ["solid", "unit", "dot"].map(mark => `.sb-plot .sb-${mark}.sb-${hue}`).join(", ");
    // Mixed and not see-through: a line must not show through its dots.
    return `  ${fills} { fill: color-mix(in srgb, CanvasText ${densities[hue]}%, Canvas); }
  .sb-plot .sb-area.sb-${hue} { fill-opacity: ${densities[hue] / 100}; }
  .sb-plot .sb-line.sb-${hue} { stroke-width: ${lineWidthsPx[hue]}; }`;
  });
  return `@media (forced-colors: active) {
  .sb-plot { ${named} --sb-rule: GrayText; --sb-ground: Canvas; }
  .sb-plot svg { forced-color-adjust: none; }
${byHue.join("\n")}
  .sb-plot .sb-solid, .sb-plot .sb-dot, .sb-plot .sb-unit { stroke: CanvasText; stroke-width: 1; }
  .sb-plot .sb-on-hue, .sb-plot text.sb-ground { fill: CanvasText; stroke: Canvas; stroke-width: 4; paint-order: stroke; }
  .sb-plot a:hover .sb-hit { fill: Highlight; fill-opacity: 0.2; }
  .sb-plot a:focus-visible .sb-hit { stroke: Highlight; }
}
`;
}
