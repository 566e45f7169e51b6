import {fileProblem, type Problem} from "../problem/problem.ts";
import {type Brand, type Color, type Palette, type ThemeName, themeNames, toThemes} from "./theme.ts";

/**
 * What every colour but the ground and the rules must have against the ground: the hues of the data colour words
 * too, so that the 3:1 of marks is not enough. See WCAG 2.2, 1.4.3.
 */
const leastContrast = 4.5;

/** Colours of a brand that are none, or that can't be read on their ground; with the nearest that can. */
export function checkBrand(brand: Brand, file: string): Problem[] {
  const faults = themeNames.flatMap(name => checkColors(name, brand[name] ?? {}, file));
  if (faults.length > 0) return faults;
  const themes = toThemes(brand);
  const {light, print} = themes;
  const onPaper = (color: Color) => print[color] !== light[color] || print.ground !== light.ground;
  return themeNames.flatMap(name =>
    checkContrast(name, themes[name], {file, isOwn: name === "print" ? onPaper : () => true})
  );
}

/** Contrast of two colours as WCAG defines it: from 1 to 21. */
export function contrastOf(a: string, b: string): number {
  const [light, dark] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function checkColors(name: ThemeName, colors: Partial<Palette>, file: string): Problem[] {
  return Object.entries(colors)
    .filter(([, value]) => !isColor(value))
    .map(([color, value]) =>
      fileProblem(
        "theme-color",
        file,
        `theme.${name}.${color} "${value}" is no colour`,
        "write it as #1f6fb2"
      )
    );
}

function checkContrast(
  name: ThemeName,
  palette: Palette,
  {file, isOwn}: {file: string; isOwn: (color: Color) => boolean}
): Problem[] {
  return (Object.keys(palette) as Color[])
    .filter(color => color !== "ground" && color !== "rule" && isOwn(color))
    .flatMap(color => {
      const contrast = contrastOf(palette[color], palette.ground);
      if (contrast >= leastContrast) return [];
      // Cut, not rounded: 4.49 must not read as 4.5.
      const seen = Math.floor(contrast * 10) / 10;
      const problem = `theme.${name}.${color} ${palette[color]} has a contrast of ${seen} with its ground ${palette.ground}; words need ${leastContrast}`;
      const near = nearestReadable(palette[color], palette.ground);
      return [
        fileProblem("theme-contrast", file, problem, near ? `${near} would do` : "choose another ground")
      ];
    });
}

/** The same colour, as little darker or lighter as it takes. */
function nearestReadable(color: string, ground: string): string | undefined {
  const towards = luminanceOf(ground) > 0.18 ? 0 : 255;
  for (let step = 1; step <= 100; step++) {
    const mixed = toHex(channelsOf(color).map(channel => channel + ((towards - channel) * step) / 100));
    if (contrastOf(mixed, ground) >= leastContrast) return mixed;
  }
  return undefined;
}

const isColor = (value: unknown): value is string =>
  typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value);

const channelsOf = (color: string) => [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16));

const toHex = (channels: readonly number[]) =>
  `#${channels.map(channel => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;

function luminanceOf(color: string): number {
  const [red, green, blue] = channelsOf(color).map(channel => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
