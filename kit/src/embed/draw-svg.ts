import {type Drawing, type DrawOptions, drawChart} from "../chart/draw-chart.ts";
import {fileStyle} from "../chart/drawing-style.ts";
import type {ChartData, ChartSpec} from "../chart/spec/spec.ts";
import {toSvg} from "../chart/svg/to-svg.ts";
import {toThemes} from "../chart/theme.ts";
import {lackingProblems, lackingTexts} from "./font-coverage.ts";
import {outlineText} from "./outline-text.ts";
import {pictureFont} from "./picture-fonts.ts";

export interface SvgFileOptions extends DrawOptions {
  /**
   * `fonts`, the default, leaves text as text, in Source Sans 3 or what the viewer has like it. `outlines` draws its
   * letters, so that it looks the same everywhere, in a print shop too, and can no longer be edited as text.
   */
  text?: "fonts" | "outlines";
  /** Paints the theme's ground behind the drawing. Default true; without it the file is transparent. */
  ground?: boolean;
}

/**
 * Draws a chart as an SVG file that stands alone, with its long description inside. Texts that the font lacks stay
 * text where outlines are asked for, and are named in `problems`.
 */
export function drawSvg(spec: ChartSpec, data: ChartData, options: SvgFileOptions): Drawing {
  const {text = "fonts", ground = true, theme = "auto", brand, locale, file = "chart"} = options;
  const drawing = drawChart(spec, data, options);
  const {scene, alt, description} = drawing;
  const isOutlined = text === "outlines";
  const svg = toSvg(scene, {
    name: alt,
    description,
    lang: locale,
    className: "sb-drawing",
    style: fileStyle(theme, scene, toThemes(brand)),
    ground,
    ...(isOutlined && {writeText: outlineText})
  });
  if (!isOutlined) return {...drawing, svg};
  const lacking = lackingTexts(scene, ({bold}) => [pictureFont(bold)]);
  const hint = "it stays text, in a font of whoever looks at it";
  return {
    ...drawing,
    svg,
    problems: [...drawing.problems, ...lackingProblems(lacking, {file, severity: "warning", hint})]
  };
}
