import {createRequire} from "node:module";
import {Resvg} from "@resvg/resvg-js";
import {drawChart} from "../src/chart/draw-chart.ts";
import type {Example} from "./example.ts";

const require = createRequire(import.meta.url);

/** Regular and bold of the font that charts are measured with. */
export const fontFiles = ["400Regular", "700Bold"].map(weight =>
  require.resolve(`@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`)
);

const gapPx = 24;
const ground = "#b8bfc7";

/** PNG of every drawing of one example: English and French, wide and narrow, light above dark. */
export function contactSheet({spec, data}: Example): Uint8Array {
  const images: string[] = [];
  let [top, right] = [gapPx, 0];
  for (const theme of ["light", "dark"] as const) {
    let [left, bottom] = [gapPx, top];
    for (const locale of ["en", "fr"] as const)
      for (const widthPx of [680, 328]) {
        const {svg, scene} = drawChart(spec, data, {locale, theme, widthPx});
        // As pixels: a drawing inside a drawing finds no fonts.
        const source = `data:image/png;base64,${Buffer.from(toPng(svg)).toString("base64")}`;
        const size = `width="${widthPx}" height="${Math.ceil(scene.heightPx)}"`;
        images.push(`<image x="${left}" y="${top}" ${size} href="${source}"/>`);
        left += widthPx + gapPx;
        bottom = Math.max(bottom, top + Math.ceil(scene.heightPx) + gapPx);
      }
    top = bottom;
    right = Math.max(right, left);
  }
  return toPng(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${right}" height="${top}">` +
      `<rect width="${right}" height="${top}" fill="${ground}"/>${images.join("")}</svg>`
  );
}

function toPng(svg: string): Uint8Array {
  const font = {fontFiles, loadSystemFonts: false, defaultFontFamily: "Source Sans 3"};
  return new Resvg(svg, {font}).render().asPng();
}
