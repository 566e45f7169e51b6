import type {ChartData, ChartSpec} from "../chart/spec/spec.ts";
import type {ThemeName} from "../chart/theme.ts";
import type {Problem} from "../problem/problem.ts";
import {drawSvg, type SvgFileOptions} from "./draw-svg.ts";
import {lackingProblems, lackingTexts} from "./font-coverage.ts";
import {openFont, pictureFont} from "./picture-fonts.ts";
import {type PngOptions, toPng} from "./to-png.ts";

export interface PictureOptions
  extends Omit<SvgFileOptions, "text" | "theme">,
    Pick<PngOptions, "scale" | "fontFiles"> {
  /** Default `light`: a picture follows nobody's system. */
  theme?: ThemeName;
}

/** A chart as a PNG with its alt text. A text that no font given can write is an error in `problems`. */
export function drawPng(
  spec: ChartSpec,
  data: ChartData,
  {scale = 1, fontFiles = [], ...options}: PictureOptions
): {png: Uint8Array; alt: string; problems: Problem[]} {
  const {file = "chart", theme = "light"} = options;
  const {svg, alt, scene, problems} = drawSvg(spec, data, {...options, theme, text: "fonts"});
  const others = fontFiles.map(openFont);
  const lacking = lackingTexts(scene, ({bold}) => [pictureFont(bold), ...others]);
  const hint = "give a font file that has them: it is drawn as empty boxes";
  return {
    png: toPng(svg, {scale, fontFiles, file}),
    alt,
    problems: [...problems, ...lackingProblems(lacking, {file, severity: "error", hint})]
  };
}
