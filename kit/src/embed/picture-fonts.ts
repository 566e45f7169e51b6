import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {create, type Font} from "fontkit";

/** The family of every text in a chart, in the two weights that charts use: the files behind the metrics. */
export const pictureFamily = "Source Sans 3";

const packageRequire = createRequire(import.meta.url);

const fileOf = (weight: string) =>
  packageRequire.resolve(`@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`);

/** Paths of the font files. */
export function pictureFontFiles(): {regular: string; bold: string} {
  return {regular: fileOf("400Regular"), bold: fileOf("700Bold")};
}

const opened = new Map<string, Font>();

/** A font file, read once. */
export function openFont(file: string): Font {
  let font = opened.get(file);
  if (!font) {
    font = create(readFileSync(file));
    opened.set(file, font);
  }
  return font;
}

/** The font of a chart's text. */
export function pictureFont(bold: boolean | undefined): Font {
  const {regular, bold: heavy} = pictureFontFiles();
  return openFont(bold ? heavy : regular);
}
