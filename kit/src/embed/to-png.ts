import {Resvg} from "@resvg/resvg-js";
import {fileProblem, UserError} from "../problem/problem.ts";
import {pictureFamily, pictureFontFiles} from "./picture-fonts.ts";
import {refuseForeign} from "./refuse-foreign.ts";

export interface PngOptions {
  /** Pixels for each px of the drawing. Default 1. */
  scale?: number;
  /** Width of the picture in pixels, in place of a scale; its height follows. */
  widthPx?: number;
  /** Font files (TTF, OTF) beside Source Sans 3, for writing that it lacks. */
  fontFiles?: readonly string[];
  /** What is drawn, for problems. Default `chart.svg`. */
  file?: string;
}

/** Above this a picture takes more memory than a build should: 8,000 by 8,000 pixels. */
const maxPixels = 64_000_000;

/**
 * Draws an SVG file as a PNG, with Source Sans 3 and no font of the machine, so that it is the same everywhere. What
 * the SVG leaves unpainted is transparent. Reads no file and no address: throws `UserError` on a text that is no SVG,
 * that names anything outside itself, or whose picture would be empty or too large.
 */
export function toPng(svg: string, options: PngOptions = {}): Uint8Array {
  const {file = "chart.svg"} = options;
  refuseForeign(svg, file);
  const size = sizeOf(read(svg, options, 1, file), file);
  const scale = options.widthPx === undefined ? (options.scale ?? 1) : options.widthPx / size.width;
  const pixels = size.width * scale * (size.height * scale);
  if (!(scale > 0) || !(pixels >= 1 && pixels <= maxPixels)) {
    const problem = `a picture of ${Math.round(size.width * scale)} by ${Math.round(size.height * scale)} pixels cannot be drawn`;
    throw new UserError(fileProblem("picture-size", file, problem, "ask for a smaller scale or width"));
  }
  return new Uint8Array(read(svg, options, scale, file).render().asPng());
}

/** Parses only: the renderer aborts the process on a size that it has no memory for. */
function read(svg: string, {fontFiles = []}: PngOptions, scale: number, file: string): Resvg {
  const {regular, bold} = pictureFontFiles();
  try {
    return new Resvg(svg, {
      font: {
        loadSystemFonts: false,
        fontFiles: [regular, bold, ...fontFiles],
        defaultFontFamily: pictureFamily,
        sansSerifFamily: pictureFamily,
        serifFamily: pictureFamily
      },
      fitTo: {mode: "zoom", value: scale},
      logLevel: "off"
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(fileProblem("svg-refused", file, `cannot be read as SVG: ${reason}`));
  }
}

function sizeOf({width, height}: Resvg, file: string): {width: number; height: number} {
  if (width > 0 && height > 0) return {width, height};
  throw new UserError(fileProblem("picture-size", file, "has no size", "give it a width and a height"));
}
